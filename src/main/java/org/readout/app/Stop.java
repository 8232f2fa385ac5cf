package org.readout.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets the program finish what it has begun when it is interrupted, for three seconds at most.
final class Stop {
  private static final int PATIENCE_SECONDS = 3;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean asked;

  /// From now on an interruption (Ctrl-C, a polite kill) asks for a stop and waits.
  static Stop onInterruption() {
    var stop = new Stop();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(stop::ask));
    return stop;
  }

  private void ask() {
    asked = true;
    try {
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("readout: interrupted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether to begin nothing more.
  boolean isAsked() {
    return asked;
  }

  /// All is written and closed.
  void finished() {
    finished.countDown();
  }
}
