package org.readout.house.wrong.show;

import java.sql.Connection;

/// A page that asks the database itself.
record Page(Connection connection) {}
