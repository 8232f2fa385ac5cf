package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes a file and reads it, as on one day in 2026.
record Saved(Path folder) {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  Reading reading(String name, byte[] bytes) {
    try {
      var file = Files.write(folder.resolve(name), bytes);
      return ReportFiles.read(file, "given/" + name, TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading.Read read(String name, byte[] bytes) {
    var reading = reading(name, bytes);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return (Reading.Read) reading;
  }

  Reading.Read read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String whyFailed(String name, byte[] bytes) {
    var reading = reading(name, bytes);
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    assertThat(((Reading.Failed) reading).uri()).isEqualTo("given/" + name);
    return ((Reading.Failed) reading).why();
  }
}
