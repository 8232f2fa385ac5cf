package org.readout.show;

import java.util.ArrayDeque;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related;
import org.readout.model.Report;
import org.readout.model.Rhythm;

/// A thing of the related record whole, with every report that tells of it and its words.
public final class RelatedSheet {
  private final Sheet sheet;
  private final View view;

  private RelatedSheet(Sheet sheet, View view) {
    this.sheet = sheet;
    this.view = view;
  }

  /// Its lines.
  ///
  /// @param width in cells
  public static List<String> lines(Shown<?> shown, Style style, int width) {
    var it = new RelatedSheet(new Sheet(style, width), shown.view());
    switch (shown.it()) {
      case Related.Engagement engagement -> it.engagement(engagement);
      case Related.CommitmentThread thread -> new ThreadSheet(it.sheet, it.view).write(thread);
      case Related.Mechanism mechanism -> it.mechanism(mechanism);
      case Related.Instrument instrument -> it.instrument(instrument);
      case Related.Person person -> it.person(person);
      case Related.Claim claim -> it.claim(claim);
    }
    return it.sheet.lines();
  }

  private void engagement(Related.Engagement engagement) {
    var fact = engagement.fact();
    sheet
        .head("Engagement: " + Sentences.name(fact.kind()) + ", " + Sentences.name(fact.status()))
        .field("when", Sentences.period(fact.when()))
        .field("place", fact.setting().place())
        .field("mechanism", fact.setting().mechanism())
        .field("round", fact.setting().round());
    for (var participant : fact.participants()) {
      sheet.field("participant", Sentences.withOffices(participant));
    }
    if (engagement.isUnheard(view.asOf())) {
      sheet.field("heard", "nothing since it was planned, as of " + view.asOf());
    }
    sheet
        .field("during", view.visit(engagement).map(RelatedSheet::visit).orElse(null))
        .field("id", engagement.id());
    if (!engagement.differences().isEmpty()) {
      sheet.head("Where the accounts differ");
      for (var difference : engagement.differences()) {
        sheet.field(difference.field(), readings(engagement, difference));
      }
    }
    mentions("Accounts", engagement.accounts());
  }

  /// `Wang Yi (CN), visit to Japan, from 2020-11-24, 61a332ded0`.
  private static String visit(Related.Engagement visit) {
    var words = new StringJoiner(", ");
    words.add(Sentences.who(visit.fact()));
    words.add("visit to " + visit.fact().setting().place());
    words.add(String.valueOf(Sentences.period(visit.fact().when())));
    words.add(Listing.shortId(visit.id()));
    return words.toString();
  }

  private static String readings(Related.Engagement engagement, Related.Difference difference) {
    return difference.readings().stream()
        .map(reading -> reading.value() + " (" + outlets(engagement, reading.reports()) + ")")
        .collect(Collectors.joining("; "));
  }

  private static String outlets(Related.Engagement engagement, List<String> reports) {
    return engagement.accounts().stream()
        .filter(account -> reports.contains(account.report()))
        .map(account -> outlet(account.source()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void mechanism(Related.Mechanism mechanism) {
    var rhythm = view.rhythm(mechanism);
    sheet
        .head("Mechanism")
        .field("name", mechanism.names().getFirst())
        .field("also", others(mechanism.names()))
        .field("sides", Sentences.sides(mechanism.sides()))
        .field("level", mechanism.level() == null ? null : Sentences.name(mechanism.level()))
        .field("interval", interval(rhythm))
        .field("last held", rhythm.lastHeld())
        .field("next", Rounds.next(rhythm))
        .field("id", mechanism.id());
    rounds(mechanism);
    mentions("Reports", mechanism.mentions());
  }

  private void rounds(Related.Mechanism mechanism) {
    if (mechanism.rounds().isEmpty()) {
      return;
    }
    sheet.head("Rounds");
    var missing = new ArrayDeque<>(Rounds.missing(mechanism));
    for (var round : mechanism.rounds()) {
      if (round.status() == null) {
        continue;
      }
      var number = round.number();
      while (number != null && !missing.isEmpty() && missing.getFirst().to() < number) {
        sheet.field("missing", missing.removeFirst() + ": no report tells of it");
      }
      sheet.field(number == null ? "round" : "round " + number, inWords(round));
    }
  }

  private static @Nullable String interval(Rhythm rhythm) {
    var days = rhythm.medianDays();
    return days == null ? null : Sentences.days(days) + " from round to round (median)";
  }

  private static String inWords(Related.Round round) {
    var words = new StringJoiner(", ");
    if (round.status() != null) {
      words.add(Sentences.name(round.status()));
    }
    var when = Sentences.period(round.when());
    if (when != null) {
      words.add(when);
    }
    if (round.engagement() != null) {
      words.add(Listing.shortId(round.engagement()));
    }
    return words.toString();
  }

  private void instrument(Related.Instrument instrument) {
    sheet
        .head("Instrument")
        .field("name", instrument.names().getFirst())
        .field("also", others(instrument.names()))
        .field("kind", Sentences.name(instrument.type()))
        .field("id", instrument.id());
    if (!instrument.milestones().isEmpty()) {
      sheet.head("What became of it");
      for (var milestone : instrument.milestones()) {
        sheet
            .field(Sentences.name(milestone.stage()), Sentences.period(milestone.when()))
            .field("", quoted(milestone.mention()));
      }
    }
    mentions("Where it is invoked", instrument.mentions());
  }

  private void person(Related.Person person) {
    sheet
        .head("Person")
        .field("name", person.names().getFirst())
        .field("also", others(person.names()))
        .field("side", person.side())
        .field("id", person.id());
    if (!person.tenures().isEmpty()) {
      sheet.head("Offices, and when reports show them held");
      for (var tenure : person.tenures()) {
        sheet.field("office", tenure(tenure));
      }
    }
    var engagements = cited(person.mentions(), Fact.Engagement.class);
    if (!engagements.isEmpty()) {
      sheet
          .head("Engagements, as each report tells them (" + engagements.size() + ")")
          .block(FactLists.ENGAGEMENTS.table(engagements, sheet.room(), sheet.style()));
    }
    var statements = cited(person.mentions(), Fact.Statement.class);
    if (!statements.isEmpty()) {
      sheet
          .head("Statements (" + statements.size() + ")")
          .block(FactLists.STATEMENTS.table(statements, sheet.room(), sheet.style()));
    }
  }

  private String tenure(Related.Tenure tenure) {
    var words = new StringJoiner(", ");
    words.add(tenure.office());
    var shown = Sentences.period(tenure.shown());
    if (shown != null) {
      words.add(shown);
    }
    var successor = tenure.successor();
    if (successor != null && view.thing(successor).orElse(null) instanceof Related.Person next) {
      words.add("then " + next.names().getFirst());
    }
    return words.toString();
  }

  private <F extends Fact> List<Cited<F>> cited(List<Mention<?>> mentions, Class<F> kind) {
    return mentions.stream()
        .filter(mention -> kind.isInstance(mention.fact()))
        .map(mention -> RelatedSheet.<F>cast(view.cited(mention)))
        .toList();
  }

  @SuppressWarnings("unchecked") // the fact is of the kind, which the caller has looked at
  private static <F extends Fact> Cited<F> cast(Cited<?> cited) {
    return (Cited<F>) cited;
  }

  private void claim(Related.Claim claim) {
    var fact = claim.mentions().getFirst().fact();
    sheet
        .head("Announced outcomes: " + fact.count() + " " + fact.noun())
        .field("engagement", claim.engagement())
        .field("id", claim.id())
        .head("Of these the reports let one see " + claim.items().size());
    for (var item : claim.items()) {
      sheet.field(Listing.shortId(item.id()), Sentences.of(item.fact()));
    }
    mentions("Reports", claim.mentions());
  }

  private static @Nullable String others(List<String> names) {
    return names.size() < 2 ? null : String.join("; ", names.subList(1, names.size()));
  }

  private void mentions(String title, List<? extends Mention<?>> mentions) {
    sheet.head(title + " (" + mentions.stream().map(Mention::report).distinct().count() + ")");
    for (var mention : mentions) {
      sheet
          .field(
              mention.published() == null ? "undated" : mention.published().toString(),
              outlets(mention))
          .field(Listing.shortId(mention.id()), quoted(mention));
    }
  }

  private String outlets(Mention<?> mention) {
    var outlets = view.sources(mention).stream().map(RelatedSheet::outlet).distinct();
    var copies = view.copies(mention).stream().map(RelatedSheet::outlet).distinct().toList();
    return outlets.collect(Collectors.joining(", "))
        + (copies.isEmpty() ? "" : "; the same text in " + String.join(", ", copies));
  }

  private String quoted(Mention<?> mention) {
    return "“" + view.cited(mention).quotation() + "”";
  }

  /// `Ministry of Foreign Affairs of Japan (JP)`, or the address where no outlet is known.
  static String outlet(Report.Source source) {
    var name = source.outlet() == null ? source.uri() : source.outlet();
    return source.side() == null ? name : name + " (" + source.side() + ")";
  }
}
