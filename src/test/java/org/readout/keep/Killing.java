package org.readout.keep;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Starts a program again and again and kills it (SIGKILL) at random moments, then lets it finish.
///
/// @param command the program, which must be able to go on where it was stopped
/// @param scratch a folder for its temporary files and its output
public record Killing(List<String> command, Path scratch) {
  private static final long PATIENCE_S = 60;

  public Killing {
    command = List.copyOf(command);
  }

  /// A Java program of this build with the class path of the tests.
  public static Killing ofJava(Path scratch, Class<?> program, String... args) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.io.tmpdir=" + scratch);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return new Killing(command, scratch);
  }

  /// What one run said.
  public record Outcome(int status, String errors) {}

  /// Runs it to its end.
  public Outcome run() throws IOException, InterruptedException {
    var process = start();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("not done after " + PATIENCE_S + " s: " + command);
    }
    return new Outcome(process.exitValue(), Files.readString(log()));
  }

  /// Starts it and kills it: one time in three on its way to work, else in the middle of it.
  ///
  /// @param work a file that changes when it works, such as the write-ahead log of a store
  /// @return whether it was still running
  public boolean killOnce(Path work, Random random) throws IOException, InterruptedException {
    var before = state(work);
    var process = start();
    if (random.nextInt(3) == 0) {
      Thread.sleep(random.nextInt(400));
    } else {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
      while (process.isAlive() && state(work).equals(before) && System.nanoTime() < until) {
        Thread.sleep(1);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
    }
    boolean running = process.isAlive();
    process.destroyForcibly().waitFor();
    return running;
  }

  private static String state(Path file) {
    try {
      long size = Files.size(file);
      return size == 0 ? "absent" : size + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return "absent";
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(log().toFile())
        .start();
  }

  private Path log() {
    return scratch.resolve("errors.txt");
  }
}
