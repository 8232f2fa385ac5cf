package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;

/// The record of one report for reading: each fact a line, below it the words that say it.
public final class RecordText {
  private static final String INDENT = "    ";

  private final Report report;
  private final Findings findings;
  private final Style style;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private RecordText(Report report, Findings findings, Style style, int width) {
    this.report = report;
    this.findings = findings;
    this.style = style;
    this.width = width;
  }

  /// Its lines, the last one empty.
  ///
  /// @param width in cells; longer lines are wrapped
  public static List<String> lines(Report report, Findings findings, Style style, int width) {
    var text = new RecordText(report, findings, style, width);
    text.write();
    return List.copyOf(text.lines);
  }

  /// The facts alone.
  static List<String> facts(Report report, Findings findings, Style style, int width) {
    var text = new RecordText(report, findings, style, width);
    text.sections();
    return List.copyOf(text.lines);
  }

  private void write() {
    lines.add(style.bold(Printable.line(heading(report))));
    lines.add(style.faint(Printable.line(origin(report))));
    lines.add("");
    sections();
  }

  private void sections() {
    section("Engagements", Engagement.class);
    section("Commitments", Commitment.class);
    section("Statements", Statement.class);
    section("Mechanisms", Mechanism.class);
    section("Instruments", Instrument.class);
    section("Announced outcomes", OutcomeClaim.class);
    section("Developments", Development.class);
    if (findings.all().isEmpty()) {
      lines.add("Nothing was found in it.");
      lines.add("");
    }
  }

  /// A report's date and title, or what stands for them.
  static String heading(Report report) {
    var source = report.source();
    var date = source.published() == null ? "undated" : source.published().toString();
    return date + "  " + Objects.requireNonNullElse(source.title(), source.uri());
  }

  private static String origin(Report report) {
    var source = report.source();
    var words = new StringJoiner(", ");
    words.add(source.uri());
    if (source.outlet() != null) {
      words.add(source.outlet());
    }
    if (source.side() != null) {
      words.add("for " + source.side());
    }
    return words.add(Listing.shortId(report.id())).toString();
  }

  private <F extends Fact> void section(String title, Class<F> kind) {
    var found = findings.of(kind);
    if (found.isEmpty()) {
      return;
    }
    lines.add(style.bold(title));
    for (var finding : found) {
      item(finding);
    }
    lines.add("");
  }

  private void item(Finding<?> finding) {
    wrap("  ", Listing.shortId(finding.id()) + "  " + Sentences.of(finding.fact()), null);
    for (var passage : Passages.of(finding)) {
      wrap(INDENT, "“" + passage.in(report.text()) + "”", style);
    }
  }

  private void wrap(String indent, String words, @Nullable Style faint) {
    for (var line : Cells.wrap(Printable.line(words), width - indent.length())) {
      lines.add(indent + (faint == null ? line : faint.faint(line)));
    }
  }
}
