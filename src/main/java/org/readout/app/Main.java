package org.readout.app;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var stop = Stop.onInterruption();
    int status = run(stop, arguments);
    stop.finished();
    System.exit(status);
  }

  private static int run(Stop stop, String[] arguments) {
    try (var console = Console.ofProcess()) {
      return new Commands(console, stop).run(arguments);
    } catch (Console.ClosedPipe e) {
      return ExitStatus.DONE;
    } catch (Problem e) {
      System.err.println("readout: " + e.getMessage());
      return ExitStatus.FAILED;
    }
  }
}
