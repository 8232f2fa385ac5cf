package org.readout.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Filter;
import org.readout.keep.KeptReport;
import org.readout.keep.Store;
import org.readout.relate.source.Voice;
import org.readout.show.SourceList;
import picocli.CommandLine.Command;

/// `readout sources`: who published the reports, and for whom each speaks.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SourcesCommand extends ListCommand<SourceList.Row> {
  SourcesCommand(Console console) {
    super(console, SourceList.SOURCES);
  }

  @Override
  List<SourceList.Row> items(Store store, Filter filter) {
    var record = StoredRecord.of(store, filter.asOf());
    var byName = new TreeMap<String, List<KeptReport>>();
    var voices = new TreeMap<String, Voice>();
    for (var report : store.reports(filter)) {
      var voice = record.record().voice(report.source());
      var name = Objects.requireNonNullElse(voice.outlet(), report.source().uri());
      voices.putIfAbsent(name, voice);
      byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(report);
    }
    var rows = new ArrayList<SourceList.Row>();
    byName.forEach(
        (name, reports) -> {
          var voice = Objects.requireNonNull(voices.get(name));
          long copies =
              reports.stream()
                  .filter(report -> !record.original(report.id()).equals(report.id()))
                  .count();
          rows.add(
              new SourceList.Row(
                  name,
                  voice.standing(),
                  voice.side(),
                  reports.size(),
                  Math.toIntExact(copies),
                  days(reports).stream().min(Comparator.naturalOrder()).orElse(null),
                  days(reports).stream().max(Comparator.naturalOrder()).orElse(null)));
        });
    return rows;
  }

  private static List<LocalDate> days(List<KeptReport> reports) {
    return reports.stream()
        .<@Nullable LocalDate>map(report -> report.source().published())
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  String json(SourceList.Row item) {
    return SourceList.line(item);
  }
}
