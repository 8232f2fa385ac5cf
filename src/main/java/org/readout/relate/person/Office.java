package org.readout.relate.person;

/// An office through all that it is called.
///
/// @param name as the record has it
/// @param isOnes whether one person at a time holds it
record Office(String name, boolean isOnes) {}
