package org.readout.show;

import java.util.List;
import java.util.StringJoiner;
import org.readout.keep.Person;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Statement;

/// A person whole: offices with the time in which reports name them, engagements, statements.
public final class PersonSheet {
  private PersonSheet() {}

  public static List<String> lines(
      Person person,
      List<Cited<Engagement>> engagements,
      List<Cited<Statement>> statements,
      Style style,
      int width) {
    var sheet = new Sheet(style, width);
    sheet.head("Person").field("name", person.name()).field("side", person.side());
    for (var office : person.offices()) {
      sheet.field("office", office.title() + named(office.mentions()));
    }
    sheet.field("mentioned", mentions(person.mentions())).field("id", person.id());
    if (!engagements.isEmpty()) {
      sheet
          .head("Engagements (" + engagements.size() + ")")
          .block(FactLists.ENGAGEMENTS.table(engagements, sheet.room(), style));
    }
    if (!statements.isEmpty()) {
      sheet
          .head("Statements (" + statements.size() + ")")
          .block(FactLists.STATEMENTS.table(statements, sheet.room(), style));
    }
    return sheet.lines();
  }

  private static String named(Person.Mentions mentions) {
    return " (" + mentions(mentions) + ")";
  }

  private static String mentions(Person.Mentions mentions) {
    var words = new StringJoiner(", ");
    words.add("in " + mentions.reports() + (mentions.reports() == 1 ? " report" : " reports"));
    if (mentions.first() != null) {
      words.add(
          mentions.first().equals(mentions.last())
              ? mentions.first().toString()
              : mentions.first() + " to " + mentions.last());
    }
    return words.toString();
  }
}
