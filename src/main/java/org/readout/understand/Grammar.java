package org.readout.understand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Digest;
import org.readout.model.Explanation;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.Participant;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// Stand-in.
public final class Grammar {
  private static final Pattern SENTENCE = Pattern.compile("[^.\\n]{20,}\\.");

  private Grammar() {}

  public static Grammar load() {
    return new Grammar();
  }

  public String version() {
    return Digest.sha256("stand-in");
  }

  public Findings findings(Report report) {
    if (report.text().contains("XYZZY")) {
      throw new IllegalStateException("nothing happens");
    }
    var all = new ArrayList<Finding<?>>();
    var sentences = SENTENCE.matcher(report.text());
    @Nullable String at = null;
    while (sentences.find()) {
      var cited =
          List.of(
              new Finding.Citation(new Span(sentences.start(), sentences.end()), "stand-in-rule"));
      var words = sentences.group().strip();
      var id = Digest.sha256(report.id() + sentences.start()).substring(0, 16);
      if (words.contains(" met ")) {
        at = id;
        var day = report.source().published();
        all.add(
            new Finding<>(
                id,
                new Engagement(
                    Engagement.Kind.MEETING,
                    Engagement.Status.HELD,
                    day == null ? Period.UNKNOWN : Period.of(day),
                    new Engagement.Setting("Beijing", "Some dialogue", 3),
                    List.of(
                        new Participant("Wang Yi", new Side("CN"), List.of("Foreign Minister")),
                        new Participant("Delegation", new Side("JP"), List.of()))),
                cited));
        all.add(
            new Finding<>(
                Digest.sha256(id + "m"),
                new Mechanism(
                    "Some dialogue",
                    List.of(new Side("JP"), new Side("CN")),
                    Mechanism.State.EXISTING,
                    null),
                cited));
      } else if (words.contains(" agree")) {
        all.add(
            new Finding<>(
                id,
                new Commitment(
                    List.of(new Side("JP"), new Side("CN")),
                    Commitment.Strength.AGREED,
                    words.substring(words.indexOf(" agree") + 7),
                    Period.ofYear(2025),
                    at),
                cited));
      } else if (words.contains(" said")) {
        all.add(
            new Finding<>(
                id,
                new Statement(
                    "Wang Yi", List.of(new Side("CN")), Statement.Act.POSITION, List.of(), words),
                cited));
      } else if (words.contains("Treaty")) {
        all.add(new Finding<>(id, new Instrument("the Treaty", Instrument.Type.TREATY), cited));
      }
    }
    return new Findings(all, List.of());
  }

  public Explanation explain(String sentence, @Nullable LocalDate on) {
    return new Explanation(
        List.of(
            new Explanation.Attempt("stand-in-rule", true, sentence, null, Map.of("act", sentence)),
            new Explanation.Attempt("other-rule", false, "", "AGREE", Map.of())));
  }
}
