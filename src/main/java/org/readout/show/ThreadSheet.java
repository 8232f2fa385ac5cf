package org.readout.show;

import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Commitment;
import org.readout.model.Related;

/// One commitment through time: how it stands, and every mention with its words and the reasons for
/// which it is linked.
final class ThreadSheet {
  private final Sheet sheet;
  private final View view;

  ThreadSheet(Sheet sheet, View view) {
    this.sheet = sheet;
    this.view = view;
  }

  void write(Related.CommitmentThread thread) {
    var undertaking = thread.undertaking();
    var status = view.status(thread);
    sheet
        .head("Commitment: " + Sentences.state(status))
        .field("by", Sentences.sides(undertaking.by()))
        .field("action", undertaking.action())
        .field("strength", Sentences.name(undertaking.strength()))
        .field("due", Sentences.due(status))
        .field("heard", heard(status))
        .field("reaffirmed", reaffirmed(status))
        .field("disputed by", Sentences.sides(status.disputed()))
        .field("mechanism", name(thread.mechanism()))
        .field("instrument", name(thread.instrument()))
        .field("as of", status.asOf())
        .field("id", thread.id())
        .head("Through time");
    for (var step : thread.steps()) {
      step(step);
    }
  }

  private void step(Related.Step step) {
    var mention = step.mention();
    sheet
        .field(Objects.requireNonNullElse(Sentences.period(step.when()), "undated"), inWords(step))
        .field("", "“" + view.cited(mention).quotation() + "”")
        .field("", RelatedSheet.outlet(mention.source()) + published(step))
        .field("", "linked at " + step.link().confidence() + "%: " + reasons(step));
  }

  private static String inWords(Related.Step step) {
    var words = new StringJoiner(", ");
    words.add(Sentences.name(step.event()));
    if (!step.by().isEmpty()) {
      words.add(Sentences.sides(step.by()));
    }
    if (step.mention().fact() instanceof Commitment commitment) {
      words.add(Sentences.name(commitment.strength()));
      var deadline = Sentences.period(commitment.deadline());
      if (deadline != null) {
        words.add("due " + deadline);
      }
    }
    words.add(Listing.shortId(step.mention().id()));
    return words.toString();
  }

  private static String published(Related.Step step) {
    var published = step.mention().published();
    return published == null ? "" : ", " + published;
  }

  private static String reasons(Related.Step step) {
    return step.link().reasons().stream().collect(Collectors.joining(", "));
  }

  private static String heard(Related.Status status) {
    var hearing = status.hearing();
    var words = new StringJoiner(", ");
    if (hearing.last() != null) {
      words.add("last " + hearing.last());
    }
    var days = hearing.silentDays();
    if (days != null && days > 0) {
      words.add("silent for " + Sentences.days(days));
    }
    var rounds = hearing.silentRounds();
    if (rounds != null && rounds > 0) {
      words.add("through " + rounds + (rounds == 1 ? " round" : " rounds") + " of its mechanism");
    }
    return words.toString();
  }

  private static String reaffirmed(Related.Status status) {
    return status.hearing().reaffirmed().entrySet().stream()
        .map(
            each ->
                each.getKey() + " " + each.getValue() + (each.getValue() == 1 ? " time" : " times"))
        .collect(Collectors.joining(", "));
  }

  private @Nullable String name(@Nullable String id) {
    if (id == null) {
      return null;
    }
    return switch (view.thing(id).orElse(null)) {
      case Related.Mechanism it -> it.names().getFirst();
      case Related.Instrument it -> it.names().getFirst();
      case null, default -> id;
    };
  }
}
