package org.readout.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What came of a command that ran within the test.
record Ran(int status, String out, String err) {
  static final int WIDTH = 90;

  static Ran run(String... arguments) {
    return run(WIDTH, arguments);
  }

  static Ran run(int width, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal = new Terminal(false, false, false, () -> width);
    int status;
    try (var console = new Console(out, new PrintWriter(err, true), terminal)) {
      status = new Commands(console, new Stop()).run(arguments);
    }
    return new Ran(status, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
