package org.readout.house.wrong.model;

/// An interface that anyone may implement.
interface Open {}
