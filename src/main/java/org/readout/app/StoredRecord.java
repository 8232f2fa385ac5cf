package org.readout.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Filter;
import org.readout.keep.KeptReport;
import org.readout.keep.Store;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Rhythm;
import org.readout.relate.record.RelatedRecord;
import org.readout.relate.record.Relating;
import org.readout.relate.source.Sketch;
import org.readout.show.Shown;
import org.readout.show.View;

/// The related record of a store, with the texts behind it; usable while the store is open.
final class StoredRecord implements View {
  private final Texts texts;
  private final RelatedRecord record;
  private final Supplier<List<KeptReport>> reports;
  private final Map<String, List<Report.Source>> sources = new HashMap<>();

  private StoredRecord(Store store, RelatedRecord record, Supplier<List<KeptReport>> reports) {
    this.texts = new Texts(store);
    this.record = record;
    this.reports = reports;
  }

  /// Of what was published by a day; statuses are told for that day.
  ///
  /// @param asOf null for all reports, and the day on which the last of them was published
  static StoredRecord of(Store store, @Nullable LocalDate asOf) {
    var everything = new Filter(List.of(), null, null, null, null, null, asOf);
    var record =
        Relating.load()
            .relate(
                store.accounts(asOf),
                () -> store.sketches(asOf, text -> Sketch.of(text).stored()),
                store.decisions().all(),
                asOf);
    return new StoredRecord(store, record, () -> store.reports(everything));
  }

  RelatedRecord record() {
    return record;
  }

  /// Things of one kind, each in this view.
  <R extends Related> List<Shown<R>> shown(Class<R> kind) {
    return record.of(kind).stream().map(this::shown).toList();
  }

  <R extends Related> Shown<R> shown(R thing) {
    return new Shown<>(thing, this);
  }

  /// What each report says of a thing, after its day of publication.
  static List<String> quotations(Shown<?> shown) {
    return RelatedRecord.mentions(shown.it()).stream()
        .map(
            mention ->
                (mention.published() == null ? "undated" : mention.published().toString())
                    + ": “"
                    + shown.view().cited(mention).quotation()
                    + "”")
        .distinct()
        .toList();
  }

  @Override
  public LocalDate asOf() {
    return record.asOf();
  }

  @Override
  public Related.Status status(Related.CommitmentThread thread) {
    return record.status(thread);
  }

  @Override
  public Rhythm rhythm(Related.Mechanism mechanism) {
    return record.rhythm(mechanism);
  }

  @Override
  public Optional<Related.Engagement> visit(Related.Engagement contact) {
    return record.visit(contact);
  }

  @Override
  public Optional<Related> thing(String id) {
    return record.thing(id);
  }

  @Override
  public String text(String report) {
    return texts.text(report);
  }

  @Override
  public List<Report.Source> sources(Mention<?> mention) {
    var same = new ArrayList<Report.Source>();
    same.add(mention.source());
    sources(mention.report()).stream()
        .filter(source -> !source.uri().equals(mention.source().uri()))
        .forEach(same::add);
    return same;
  }

  /// Of all reports that have a text.
  private List<Report.Source> sources(String text) {
    if (sources.isEmpty()) {
      reports
          .get()
          .forEach(
              report ->
                  sources
                      .computeIfAbsent(report.id(), _ -> new ArrayList<>(1))
                      .add(report.source()));
    }
    return sources.getOrDefault(text, List.of());
  }

  @Override
  public List<Report.Source> copies(Mention<?> mention) {
    return record.copies(mention.report()).stream()
        .filter(report -> !report.equals(mention.report()))
        .flatMap(report -> sources(report).stream())
        .toList();
  }

  @Override
  public String original(String report) {
    return record.copies(report).getFirst();
  }
}
