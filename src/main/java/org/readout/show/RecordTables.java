package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Fact;
import org.readout.model.Fact.Commitment;
import org.readout.model.Fact.Development;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Fact.OutcomeClaim;
import org.readout.model.Fact.Statement;
import org.readout.model.Findings;
import org.readout.model.Report;

/// The record of one report at a glance: a table for each kind of fact.
public final class RecordTables {
  private final Report report;
  private final Findings findings;
  private final Style style;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private RecordTables(Report report, Findings findings, Style style, int width) {
    this.report = report;
    this.findings = findings;
    this.style = style;
    this.width = width;
  }

  /// Its lines, the last one empty.
  ///
  /// @param width in cells
  public static List<String> lines(Report report, Findings findings, Style style, int width) {
    var tables = new RecordTables(report, findings, style, width);
    tables.write();
    return List.copyOf(tables.lines);
  }

  private void write() {
    lines.add(style.bold(Printable.line(RecordText.heading(report))));
    add("Engagements", Engagement.class, FactLists.ENGAGEMENTS);
    add("Commitments", Commitment.class, FactLists.COMMITMENTS);
    add("Statements", Statement.class, FactLists.STATEMENTS);
    add("Mechanisms", Mechanism.class, FactLists.MECHANISMS);
    add("Instruments", Instrument.class, FactLists.INSTRUMENTS);
    add("Announced outcomes", OutcomeClaim.class, FactLists.OUTCOME_CLAIMS);
    add("Developments", Development.class, FactLists.DEVELOPMENTS);
    if (findings.all().isEmpty()) {
      lines.add("Nothing was found in it.");
    }
    lines.add("");
  }

  private <F extends Fact> void add(String title, Class<F> kind, Listing<Cited<F>> listing) {
    var found = Cited.of(kind, report, findings);
    if (!found.isEmpty()) {
      lines.add("");
      lines.add(style.bold(title + " (" + found.size() + ")"));
      lines.addAll(listing.table(found, width, style));
    }
  }
}
