package org.readout.relate.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Account;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Setting;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Fact.Participant;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

/// Made-up reports, in one line for a contact: `meeting held 2024-05-02 Oslo; NO:Kari
/// Nordmann/Prime Minister; FI:Aino Virtanen/President`, the day also a month,
/// `2024-05-02..2024-05-04` or `-`, the place `-` where it is not told, a mechanism and its round
/// behind it: `Oslo, Fisheries Dialogue #3`.
final class Press {
  private Press() {}

  static Account report(String name, String published, String... contacts) {
    var findings = new ArrayList<Finding<?>>();
    for (var contact : contacts) {
      var span = new Span(findings.size(), findings.size() + 1);
      findings.add(
          new Finding<>(
              name + "/" + (findings.size() + 1),
              engagement(contact),
              List.of(new Finding.Citation(span, "told"))));
    }
    var day = LocalDate.parse(published);
    var source = new Report.Source("file:" + name, null, day, null, null, "en");
    return new Account(name, source, new Findings(findings, List.of()));
  }

  private static Engagement engagement(String line) {
    var parts = line.split("; ", -1);
    var head = parts[0].split(" ", 4);
    var people = new ArrayList<Participant>();
    for (int i = 1; i < parts.length; i++) {
      people.add(participant(parts[i]));
    }
    return new Engagement(
        Kind.valueOf(head[0].toUpperCase(java.util.Locale.ROOT)),
        Status.valueOf(head[1].toUpperCase(java.util.Locale.ROOT)),
        period(head[2]),
        setting(head[3]),
        people);
  }

  private static Period period(String text) {
    if (text.equals("-")) {
      return Period.UNKNOWN;
    }
    if (text.contains("..")) {
      var ends = text.split("\\.\\.", -1);
      return new Period(day(ends[0]), day(ends[1]));
    }
    if (text.length() == 4) {
      return Period.ofYear(Integer.parseInt(text));
    }
    return text.length() == 7 ? Period.of(YearMonth.parse(text)) : Period.of(LocalDate.parse(text));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Setting setting(String text) {
    var parts = text.split(", ", 2);
    var place = parts[0].equals("-") ? null : parts[0];
    if (parts.length == 1) {
      return new Setting(place, null, null);
    }
    var mechanism = parts[1].split(" #", 2);
    return new Setting(
        place, mechanism[0], mechanism.length == 1 ? null : Integer.valueOf(mechanism[1]));
  }

  private static Participant participant(String text) {
    var sided = text.split(":", 2);
    var named = sided[1].split("/", -1);
    return new Participant(
        named[0],
        sided[0].equals("-") ? null : new Side(sided[0]),
        List.of(named).subList(1, named.length));
  }
}
