package org.readout.app;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status;
    try (var console = Console.ofProcess()) {
      status = Commands.run(console, arguments);
    } catch (Console.ClosedPipe e) {
      status = ExitStatus.DONE;
    } catch (Problem e) {
      System.err.println("readout: " + e.getMessage());
      status = ExitStatus.FAILED;
    }
    System.exit(status);
  }
}
