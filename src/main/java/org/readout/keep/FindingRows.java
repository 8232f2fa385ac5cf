package org.readout.keep;

import static org.readout.keep.Kind.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Commitments;
import org.readout.keep.Tables.Developments;
import org.readout.keep.Tables.Engagements;
import org.readout.keep.Tables.Found;
import org.readout.keep.Tables.FoundSide;
import org.readout.keep.Tables.FoundWords;
import org.readout.keep.Tables.Instruments;
import org.readout.keep.Tables.Mechanisms;
import org.readout.keep.Tables.Offices;
import org.readout.keep.Tables.OutcomeClaims;
import org.readout.keep.Tables.Participants;
import org.readout.keep.Tables.Passage;
import org.readout.keep.Tables.Statements;
import org.readout.keep.Tables.Warning;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Side;

/// Findings as rows of the tables, gathered over many reports and inserted together.
final class FindingRows {
  private final Rows warnings =
      new Rows(Warning.TABLE, Warning.VERSION, Warning.POSITION, Warning.SENTENCE);
  private final Rows findings =
      new Rows(
          Found.TABLE, Found.VERSION, Found.POSITION, Found.ID, Found.KIND, Found.FROM, Found.TO);
  private final Rows words =
      new Rows(FoundWords.TABLE, FoundWords.VERSION, FoundWords.FINDING, FoundWords.WORDS);
  private final Rows sides =
      new Rows(
          FoundSide.TABLE, FoundSide.VERSION, FoundSide.FINDING, FoundSide.ROLE, FoundSide.SIDE);
  private final Rows passages =
      new Rows(
          Passage.TABLE,
          Passage.VERSION,
          Passage.FINDING,
          Passage.START,
          Passage.END,
          Passage.START_CHAR,
          Passage.END_CHAR,
          Passage.RULE);
  private final Rows engagements =
      new Rows(
          Engagements.TABLE,
          Engagements.VERSION,
          Engagements.FINDING,
          Engagements.KIND,
          Engagements.STATUS,
          Engagements.PLACE,
          Engagements.MECHANISM,
          Engagements.MECHANISM_WORDS,
          Engagements.ROUND);
  private final Rows participants =
      new Rows(
          Participants.TABLE,
          Participants.VERSION,
          Participants.FINDING,
          Participants.POSITION,
          Participants.NAME,
          Participants.NAME_WORDS,
          Participants.SIDE);
  private final Rows offices =
      new Rows(
          Offices.TABLE,
          Offices.VERSION,
          Offices.FINDING,
          Offices.PARTICIPANT,
          Offices.POSITION,
          Offices.OFFICE);
  private final Rows commitments =
      new Rows(
          Commitments.TABLE,
          Commitments.VERSION,
          Commitments.FINDING,
          Commitments.STRENGTH,
          Commitments.ACTION,
          Commitments.DEADLINE_STATED,
          Commitments.DEADLINE_FROM,
          Commitments.DEADLINE_TO,
          Commitments.ENGAGEMENT);
  private final Rows statements =
      new Rows(
          Statements.TABLE,
          Statements.VERSION,
          Statements.FINDING,
          Statements.SPEAKER,
          Statements.SPEAKER_WORDS,
          Statements.ACT,
          Statements.CONTENT);
  private final Rows mechanisms =
      new Rows(
          Mechanisms.TABLE,
          Mechanisms.VERSION,
          Mechanisms.FINDING,
          Mechanisms.NAME,
          Mechanisms.NAME_WORDS,
          Mechanisms.STATE,
          Mechanisms.NEXT_STATED,
          Mechanisms.NEXT_FROM,
          Mechanisms.NEXT_TO);
  private final Rows instruments =
      new Rows(
          Instruments.TABLE,
          Instruments.VERSION,
          Instruments.FINDING,
          Instruments.NAME,
          Instruments.TYPE);
  private final Rows claims =
      new Rows(
          OutcomeClaims.TABLE,
          OutcomeClaims.VERSION,
          OutcomeClaims.FINDING,
          OutcomeClaims.NUMBER,
          OutcomeClaims.NOUN);
  private final Rows developments =
      new Rows(
          Developments.TABLE,
          Developments.VERSION,
          Developments.FINDING,
          Developments.STAGE,
          Developments.SUBJECT);

  /// @throws IllegalArgumentException if a passage lies outside the text
  void add(int version, String text, Findings found) {
    var codePoints = CodePoints.of(text);
    var days = engagementDays(found);
    for (int i = 0; i < found.warnings().size(); i++) {
      warnings.add(version, i, found.warnings().get(i));
    }
    for (int i = 0; i < found.all().size(); i++) {
      var finding = found.all().get(i);
      var at = new At(version, i);
      var happened = happened(finding.fact(), days);
      findings.add(
          version,
          i,
          finding.id(),
          Kind.of(finding.fact()).stored(),
          day(happened.from()),
          day(happened.to()));
      addPassages(at, finding, text, codePoints);
      words.add(version, i, Folding.words(wordsOf(finding, text)));
      addFact(at, finding.fact());
    }
  }

  void insert(DSLContext dsl) {
    all().forEach(rows -> rows.insert(dsl));
  }

  void clear() {
    all().forEach(Rows::clear);
  }

  /// In an order that every foreign key allows.
  private Stream<Rows> all() {
    return Stream.of(
        warnings,
        findings,
        words,
        sides,
        passages,
        engagements,
        participants,
        offices,
        commitments,
        statements,
        mechanisms,
        instruments,
        claims,
        developments);
  }

  private record At(int version, int finding) {}

  private static Map<String, Period> engagementDays(Findings found) {
    return found.of(Fact.Engagement.class).stream()
        .collect(Collectors.toMap(Finding::id, f -> f.fact().when(), (first, _) -> first));
  }

  private static Period happened(Fact fact, Map<String, Period> engagementDays) {
    return switch (fact) {
      case Fact.Engagement engagement -> engagement.when();
      case Fact.Development development -> development.when();
      case Fact.Commitment(_, _, _, _, var engagement) when engagement != null ->
          engagementDays.getOrDefault(engagement, Period.UNKNOWN);
      case Fact.Commitment _,
          Fact.Statement _,
          Fact.Mechanism _,
          Fact.Instrument _,
          Fact.OutcomeClaim _ ->
          Period.UNKNOWN;
    };
  }

  private void addPassages(At at, Finding<?> finding, String text, CodePoints codePoints) {
    for (var citation : finding.citations()) {
      var span = citation.passage();
      if (span.end() > text.length()) {
        throw new IllegalArgumentException(
            finding.id() + " cites " + span + " of a text of " + text.length());
      }
      passages.add(
          at.version,
          at.finding,
          span.start(),
          span.end(),
          codePoints.before(span.start()),
          codePoints.before(span.end()),
          citation.rule());
    }
  }

  private void addFact(At at, Fact fact) {
    switch (fact) {
      case Fact.Engagement engagement -> addEngagement(at, engagement);
      case Fact.Commitment(var by, var strength, var action, var deadline, var engagement) -> {
        commitments.add(
            at.version,
            at.finding,
            stored(strength),
            action,
            stated(deadline),
            from(deadline),
            to(deadline),
            engagement);
        addSides(at, "by", by);
      }
      case Fact.Statement(var speaker, var speaking, var act, var target, var content) -> {
        statements.add(
            at.version, at.finding, speaker, Folding.name(speaker), stored(act), content);
        addSides(at, "speaks", speaking);
        addSides(at, "addressed", target);
      }
      case Fact.Mechanism(var name, var members, var state, var next) -> {
        mechanisms.add(
            at.version,
            at.finding,
            name,
            Folding.words(name),
            stored(state),
            stated(next),
            from(next),
            to(next));
        addSides(at, "member", members);
      }
      case Fact.Instrument(var name, var type) ->
          instruments.add(at.version, at.finding, name, stored(type));
      case Fact.OutcomeClaim(var count, var noun) ->
          claims.add(at.version, at.finding, count, noun);
      case Fact.Development(var stage, var subject, var concerned, _) -> {
        developments.add(at.version, at.finding, stored(stage), subject);
        addSides(at, "member", concerned);
      }
    }
  }

  private void addEngagement(At at, Fact.Engagement engagement) {
    var setting = engagement.setting();
    var mechanism = setting.mechanism();
    engagements.add(
        at.version,
        at.finding,
        stored(engagement.kind()),
        stored(engagement.status()),
        setting.place(),
        mechanism,
        mechanism == null ? null : Folding.words(mechanism),
        setting.round());
    for (int p = 0; p < engagement.participants().size(); p++) {
      var participant = engagement.participants().get(p);
      var side = participant.side();
      participants.add(
          at.version,
          at.finding,
          p,
          participant.name(),
          Folding.name(participant.name()),
          side == null ? null : side.code());
      for (int o = 0; o < participant.offices().size(); o++) {
        offices.add(at.version, at.finding, p, o, participant.offices().get(o));
      }
    }
  }

  private void addSides(At at, String role, List<Side> all) {
    all.forEach(side -> sides.add(at.version, at.finding, role, side.code()));
  }

  private static String wordsOf(Finding<?> finding, String text) {
    var quotations = finding.citations().stream().map(citation -> citation.passage().in(text));
    return Stream.concat(wordsOf(finding.fact()), quotations)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static Stream<String> wordsOf(Fact fact) {
    return switch (fact) {
      case Fact.Engagement(_, _, _, var setting, var people) ->
          Stream.concat(
              Stream.of(setting.place(), setting.mechanism())
                  .mapMulti(
                      (word, all) -> {
                        if (word != null) {
                          all.accept(word);
                        }
                      }),
              people.stream()
                  .flatMap(p -> Stream.concat(Stream.of(p.name()), p.offices().stream())));
      case Fact.Commitment commitment -> Stream.of(commitment.action());
      case Fact.Statement(var speaker, _, _, _, var content) -> Stream.of(speaker, content);
      case Fact.Mechanism mechanism -> Stream.of(mechanism.name());
      case Fact.Instrument instrument -> Stream.of(instrument.name());
      case Fact.OutcomeClaim claim -> Stream.of(claim.count() + " " + claim.noun());
      case Fact.Development development -> Stream.of(development.subject());
    };
  }

  private static int stated(@Nullable Period period) {
    return period == null ? 0 : 1;
  }

  private static @Nullable String from(@Nullable Period period) {
    return period == null ? null : day(period.from());
  }

  private static @Nullable String to(@Nullable Period period) {
    return period == null ? null : day(period.to());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
