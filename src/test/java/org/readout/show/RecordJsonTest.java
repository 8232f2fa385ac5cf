package org.readout.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

class RecordJsonTest {
  private static final Side NORWAY = new Side("NO");
  private static final Side ICELAND = new Side("IS");
  private static final String TEXT =
      "\uD83C\uDDF3 \"Kari\" met Jón.\nThey agreed. Next: \uD842\uDFB7!";

  static Report report() {
    var day = LocalDate.of(2024, 11, 5);
    return new Report(new Report.Source("talks.txt", null, day, null, NORWAY, "en"), TEXT);
  }

  static Findings findings() {
    return new Findings(
        List.of(
            finding(
                "e1",
                new Engagement(
                    Engagement.Kind.MEETING,
                    Engagement.Status.HELD,
                    Period.of(LocalDate.of(2024, 11, 4)),
                    new Engagement.Setting("Oslo", null, 2),
                    List.of(new Participant("Kari", NORWAY, List.of("Minister")))),
                "\"Kari\" met Jón"),
            finding(
                "c1",
                new Commitment(
                    List.of(NORWAY, ICELAND),
                    Commitment.Strength.AGREED,
                    "talk",
                    Period.ofYear(2025),
                    "e1"),
                "They agreed"),
            finding(
                "s1",
                new Statement(
                    "Kari", List.of(NORWAY), Statement.Act.URGE, List.of(ICELAND), "agree"),
                "agreed"),
            finding(
                "m1",
                new Mechanism(
                    "talks",
                    List.of(NORWAY, ICELAND),
                    Mechanism.State.TO_BE_ESTABLISHED,
                    new Period(null, LocalDate.of(2025, 2, 5))),
                "Next"),
            finding("i1", new Instrument("the treaty", Instrument.Type.TREATY), "\uD842\uDFB7!"),
            finding("o1", new OutcomeClaim(5, "results"), "Next"),
            finding(
                "d1",
                new Development(Development.Stage.SIGNED, "the treaty", List.of(), Period.UNKNOWN),
                "Next")),
        List.of("no title"));
  }

  private static Finding<?> finding(String id, Fact fact, String quotation) {
    int start = TEXT.indexOf(quotation);
    var passage = new Span(start, start + quotation.length());
    return new Finding<>(
        id, fact, List.of(new Finding.Citation(passage, "a"), new Finding.Citation(passage, "b")));
  }

  @Test
  void aRecordHasEveryFieldInItsOrder() {
    var id = report().id();
    assertThat(RecordJson.line(report(), findings(), false))
        .isEqualTo(
            """
            {"schema":1,\
            "document":{"id":"%s","uri":"talks.txt","title":null,"published":"2024-11-05",\
            "outlet":null,"side":"NO","language":"en"},\
            "engagements":[{"id":"e1","kind":"meeting","status":"held","from":"2024-11-04",\
            "to":"2024-11-04","place":"Oslo","mechanism":null,"round":2,\
            "participants":[{"name":"Kari","side":"NO","offices":["Minister"]}],\
            "passages":[{"start":2,"end":16}]}],\
            "commitments":[{"id":"c1","by":["IS","NO"],"strength":"agreed","action":"talk",\
            "deadline":{"from":"2025-01-01","to":"2025-12-31"},"engagement":"e1",\
            "passages":[{"start":18,"end":29}]}],\
            "statements":[{"id":"s1","speaker":"Kari","sides":["NO"],"act":"urge","target":["IS"],\
            "content":"agree","passages":[{"start":23,"end":29}]}],\
            "mechanisms":[{"name":"talks","sides":["IS","NO"],"state":"to_be_established",\
            "next":{"from":null,"to":"2025-02-05"},"passages":[{"start":31,"end":35}]}],\
            "instruments":[{"name":"the treaty","kind":"treaty","passages":[{"start":37,"end":39}]}],\
            "outcomeClaims":[{"count":5,"noun":"results","passages":[{"start":31,"end":35}]}],\
            "developments":[{"stage":"signed","subject":"the treaty","sides":[],"from":null,\
            "to":null,"passages":[{"start":31,"end":35}]}],\
            "warnings":["no title"]}"""
                .formatted(id));
  }

  @Test
  void theTextIsInTheRecordWhereItIsAskedFor() {
    assertThat(RecordJson.line(report(), new Findings(List.of(), List.of()), true))
        .contains(
            "\"language\":\"en\",\"text\":\"\uD83C\uDDF3 \\\"Kari\\\" met Jón.\\nThey agreed.");
  }

  @Test
  void offsetsCountCodePoints() {
    var points = new CodePoints("a\uD842\uDFB7b");
    assertThat(points.start(new Span(3, 4))).isEqualTo(2);
    assertThat(points.end(new Span(3, 4))).isEqualTo(3);
    assertThat(points.start(new Span(1, 3))).isEqualTo(1);
  }

  @Test
  void whatATerminalWouldActOnIsEscaped() {
    var source = new Report.Source("\u009b31m\u202E\u001b", null, null, null, null, "en");
    var line = RecordJson.line(new Report(source, "x"), new Findings(List.of(), List.of()), false);
    assertThat(line).contains("\\u009B31m\\u202E\\u001B");
  }
}
