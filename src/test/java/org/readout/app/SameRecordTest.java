package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.Outcome.Understood;
import org.readout.keep.Export;
import org.readout.read.ReportFiles;
import org.readout.show.RecordJson;
import org.readout.understand.Grammar;

/// The same reports give the same record, byte for byte, in whatever order and on however many
/// threads they are read.
class SameRecordTest {
  private static final long SEED = 20241105;

  @TempDir Path folder;

  /// @param every which of the reports are read: one in so many, to keep the time in bounds
  @ParameterizedTest
  @CsvSource({"samples/reports, 1", "../shared/corpus, 6"})
  void orderAndThreadsChangeNothing(String reports, int every) {
    assumeTrue(Files.isDirectory(Path.of(reports)), reports + " is not here");
    var all = ReportFiles.below(List.of(Path.of(reports)));
    var files =
        IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get).toList();
    var records = records(Read.of(files, Grammar.load(), 1));
    assertThat(records).hasSameSizeAs(files).isNotEmpty();
    assertThat(records(Read.of(shuffled(files), Grammar.load(), 4))).isEqualTo(records);
  }

  @Test
  void aStoreHoldsTheSameInWhateverOrderItWasFilled() {
    var files = ReportFiles.below(List.of(Path.of("samples", "reports")));
    assertThat(store("as-named.db", files)).isEqualTo(store("shuffled.db", shuffled(files)));
  }

  private String store(String name, List<Path> files) {
    var store = folder.resolve(name);
    var arguments = new ArrayList<>(List.of("add", "--store", store.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    assertThat(Ran.run(arguments.toArray(String[]::new)).status()).isZero();
    return Export.of(store);
  }

  private static List<Path> shuffled(List<Path> files) {
    var shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(SEED));
    assertThat(shuffled).isNotEqualTo(files);
    return shuffled;
  }

  /// By the file they were read from.
  private static Map<String, String> records(List<Understood> read) {
    Function<Understood, String> record = it -> RecordJson.line(it.report(), it.findings(), true);
    return read.stream().collect(Collectors.toMap(it -> it.report().source().uri(), record));
  }
}
