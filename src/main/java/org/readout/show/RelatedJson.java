package org.readout.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment;
import org.readout.model.Finding.Citation;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.model.Related.Timing.Due;
import org.readout.model.Report;
import org.readout.model.Span;

/// Things of the related record as JSON, one a line: what `readout export` prints.
///
/// Field names and their order are public: a change of meaning is a new [RecordJson#SCHEMA].
public final class RelatedJson {
  private final ModelJson json;
  private final View view;

  private RelatedJson(ModelJson json, View view) {
    this.json = json;
    this.view = view;
  }

  /// A thing without a line end.
  public static String line(Shown<?> shown) {
    return ModelJson.line(json -> new RelatedJson(json, shown.view()).thing(shown.it()));
  }

  private void thing(Related thing) throws IOException {
    json.number("schema", RecordJson.SCHEMA);
    json.value("id", thing.id());
    switch (thing) {
      case Related.Engagement it -> engagement(it);
      case Related.CommitmentThread it -> thread(it, view.status(it));
      case Related.Mechanism it -> mechanism(it);
      case Related.Instrument it -> instrument(it);
      case Related.Person it -> person(it);
      case Related.Claim it -> claim(it);
    }
  }

  private void engagement(Related.Engagement it) throws IOException {
    json.fact(it.fact());
    json.value("visit", view.visit(it).map(Related.Engagement::id).orElse(null));
    json.array(
        "differences",
        it.differences(),
        difference -> {
          json.value("field", difference.field());
          json.array(
              "readings",
              difference.readings(),
              reading -> {
                json.value("value", reading.value());
                json.strings("reports", reading.reports());
              });
        });
    reports(it.accounts());
    json.strings("findings", it.accounts().stream().map(Mention::id).toList());
  }

  private void thread(Related.CommitmentThread it, Related.Status status) throws IOException {
    var undertaking = it.undertaking();
    json.sides("by", undertaking.by());
    json.value("action", undertaking.action());
    json.constant("strength", undertaking.strength());
    json.period("deadline", status.timing().deadline());
    json.constant("state", status.state());
    json.value("due", status.timing().due() == Due.NONE ? null : named(status.timing().due()));
    json.number("daysLate", status.timing().daysLate());
    json.value("asOf", status.asOf());
    json.value("lastHeard", status.hearing().last());
    json.number("silentDays", status.hearing().silentDays());
    json.number("silentRounds", status.hearing().silentRounds());
    json.array(
        "reaffirmed",
        List.copyOf(status.hearing().reaffirmed().entrySet()),
        each -> {
          json.value("side", each.getKey());
          json.number("times", each.getValue());
        });
    json.sides("disputed", status.disputed());
    json.value("mechanism", it.mechanism());
    json.value("instrument", it.instrument());
    json.array("mentions", it.steps(), step -> step(step));
  }

  private void step(Related.Step step) throws IOException {
    var mention = step.mention();
    origin(mention.source());
    json.constant("event", step.event());
    json.sides("by", step.by());
    if (mention.fact() instanceof Commitment commitment) {
      json.constant("strength", commitment.strength());
      json.period("deadline", commitment.deadline());
    } else {
      json.value("strength", null);
      json.value("deadline", null);
    }
    json.ends(step.when());
    json.number("confidence", step.link().confidence());
    json.strings("reasons", step.link().reasons());
    json.value("finding", mention.id());
    json.strings("copies", copies(mention));
    passages(List.of(mention));
  }

  private void mechanism(Related.Mechanism it) throws IOException {
    json.value("name", it.names().getFirst());
    json.strings("names", it.names());
    json.sides("sides", it.sides());
    json.value("level", named(it.level()));
    json.value(
        "state", it.mentions().isEmpty() ? null : named(it.mentions().getLast().fact().state()));
    json.array(
        "rounds",
        it.rounds(),
        round -> {
          json.number("number", round.number());
          json.ends(round.when());
          json.value("status", named(round.status()));
          json.value("engagement", round.engagement());
        });
    json.array(
        "missing",
        Rounds.missing(it),
        run -> {
          json.number("from", run.from());
          json.number("to", run.to());
        });
    var rhythm = view.rhythm(it);
    json.object(
        "rhythm",
        _ -> {
          json.value("asOf", rhythm.asOf());
          json.number("medianDays", rhythm.medianDays());
          json.value("lastHeld", rhythm.lastHeld());
          json.period("stated", rhythm.stated());
          json.value("due", rhythm.due());
          json.number("overdueDays", rhythm.overdueDays());
          json.value("dormantSince", rhythm.dormantSince());
        });
    reports(it.mentions());
  }

  private void instrument(Related.Instrument it) throws IOException {
    json.value("name", it.names().getFirst());
    json.strings("names", it.names());
    json.constant("kind", it.type());
    json.array(
        "milestones",
        it.milestones(),
        milestone -> {
          json.constant("stage", milestone.stage());
          json.ends(milestone.when());
          origin(milestone.mention().source());
          passages(List.of(milestone.mention()));
        });
    reports(it.mentions());
  }

  private void person(Related.Person it) throws IOException {
    json.value("name", it.names().getFirst());
    json.strings("names", it.names());
    json.value("side", it.side());
    json.array(
        "offices",
        it.tenures(),
        tenure -> {
          json.value("title", tenure.office());
          json.ends(tenure.shown());
          json.value("successor", tenure.successor());
        });
    reports(it.mentions());
  }

  private void claim(Related.Claim it) throws IOException {
    json.fact(it.mentions().getFirst().fact());
    json.value("engagement", it.engagement());
    json.number("seen", it.items().size());
    json.array(
        "items",
        it.items(),
        item -> {
          json.value("finding", item.id());
          json.value("says", Sentences.of(item.fact()));
        });
    reports(it.mentions());
  }

  /// Each report once, with all its passages, and after it the other sources of the same text.
  private void reports(List<? extends Mention<?>> mentions) throws IOException {
    var byReport = new LinkedHashMap<String, List<Mention<?>>>();
    for (var mention : mentions) {
      byReport.computeIfAbsent(mention.report(), _ -> new ArrayList<>()).add(mention);
    }
    var told = new ArrayList<Told>();
    for (var same : byReport.values()) {
      for (var source : view.sources(same.getFirst())) {
        told.add(new Told(source, same));
      }
    }
    json.array(
        "reports",
        told,
        each -> {
          origin(each.source());
          json.strings("copies", copies(each.mentions().getFirst()));
          passages(each.mentions());
        });
  }

  private record Told(Report.Source source, List<Mention<?>> mentions) {}

  private List<String> copies(Mention<?> mention) {
    return view.copies(mention).stream().map(Report.Source::uri).toList();
  }

  private void origin(Report.Source source) throws IOException {
    json.value("uri", source.uri());
    json.value("published", source.published());
    json.value("side", source.side());
    json.value("outlet", source.outlet());
  }

  private void passages(List<? extends Mention<?>> mentions) throws IOException {
    var points = new CodePoints(view.text(mentions.getFirst().report()));
    List<Span> spans =
        mentions.stream()
            .flatMap(mention -> mention.finding().citations().stream())
            .map(Citation::passage)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    json.array(
        "passages",
        spans,
        span -> {
          json.number("start", points.start(span));
          json.number("end", points.end(span));
        });
  }

  private static @Nullable String named(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
