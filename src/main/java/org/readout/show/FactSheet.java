package org.readout.show;

import java.util.List;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding.Citation;

/// A fact whole: its fields, the report that has it, its passages where they stand, and the rules
/// that read them.
public final class FactSheet {
  private final Sheet sheet;

  private FactSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  public static List<String> lines(Cited<?> cited, Style style, int width) {
    var facts = new FactSheet(new Sheet(style, width));
    facts.fields(cited);
    facts.origin(cited);
    facts.passages(cited);
    return facts.sheet.lines();
  }

  private void fields(Cited<?> cited) {
    switch (cited.fact()) {
      case Engagement it -> engagement(it);
      case Commitment it -> commitment(it);
      case Statement it -> statement(it);
      case Mechanism it ->
          sheet
              .head("Mechanism")
              .field("name", it.name())
              .field("sides", Sentences.sides(it.sides()))
              .field("state", Sentences.name(it.state()))
              .field("next round", Sentences.period(it.next()));
      case Instrument it ->
          sheet
              .head("Instrument")
              .field("name", it.name())
              .field("kind", Sentences.name(it.type()));
      case OutcomeClaim it ->
          sheet
              .head("Announced outcomes")
              .field("count", it.count())
              .field("announced as", it.noun());
      case Development it ->
          sheet
              .head("Development: " + Sentences.name(it.stage()))
              .field("of", it.subject())
              .field("sides", Sentences.sides(it.sides()))
              .field("when", Sentences.period(it.when()));
    }
    sheet.field("id", cited.id());
  }

  private void engagement(Engagement it) {
    sheet
        .head("Engagement: " + Sentences.name(it.kind()) + ", " + Sentences.name(it.status()))
        .field("when", Sentences.period(it.when()))
        .field("place", it.setting().place())
        .field("mechanism", it.setting().mechanism())
        .field("round", it.setting().round());
    for (var participant : it.participants()) {
      sheet.field("participant", Sentences.withOffices(participant));
    }
  }

  private void commitment(Commitment it) {
    sheet
        .head("Commitment: " + Sentences.name(it.strength()))
        .field("by", Sentences.sides(it.by()))
        .field("action", it.action())
        .field("due", Sentences.period(it.deadline()))
        .field("made at", it.engagement());
  }

  private void statement(Statement it) {
    sheet
        .head("Statement: " + Sentences.act(it))
        .field("speaker", it.speaker())
        .field("sides", Sentences.sides(it.sides()))
        .field("content", it.content());
  }

  private void origin(Cited<?> cited) {
    var source = cited.source();
    sheet
        .head("Report")
        .field("published", source.published())
        .field("title", source.title())
        .field("outlet", source.outlet())
        .field("side", source.side())
        .field("uri", source.uri())
        .field("id", cited.reportId());
  }

  private void passages(Cited<?> cited) {
    var text = cited.text().get();
    sheet.head("Passages");
    for (var span : Passages.of(cited.finding())) {
      sheet.block(Surroundings.lines(text, span, sheet.style(), sheet.room()));
      var rules =
          cited.finding().citations().stream()
              .filter(citation -> citation.passage().equals(span))
              .map(Citation::rule)
              .distinct()
              .toList();
      sheet.field("read by", String.join(", ", rules)).gap();
    }
  }
}
