package org.readout.show;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Related;

/// Reminders as a calendar file (RFC 5545): each a VEVENT of a whole day, the last on which it is
/// due.
public final class Calendar {
  private static final int MOST_BYTES = 75;

  private Calendar() {}

  /// The file's text; what has no last day is left out.
  public static String of(List<Reminders.Shown> reminders) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Readout//Readout//EN");
    for (var reminder : reminders) {
      event(reminder).ifPresent(calendar::addEvent);
    }
    return Biweekly.write(calendar)
        .go()
        .replace("\r\n ", "")
        .lines()
        .map(Calendar::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// Broken into lines of at most 75 bytes, as the standard asks; the library counts characters.
  private static String folded(String line) {
    var folded = new StringBuilder();
    int used = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      var point = Character.toString(line.codePointAt(i));
      int bytes = point.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > MOST_BYTES) {
        folded.append("\r\n ");
        used = 1;
      }
      folded.append(point);
      used += bytes;
    }
    return folded.toString();
  }

  private static Optional<VEvent> event(Reminders.Shown shown) {
    var day = shown.it().when().to();
    if (day == null) {
      return Optional.empty();
    }
    var about = shown.it().about();
    var event = new VEvent();
    event.setUid(about.id() + "@readout");
    event.setDateTimeStamp(Date.from(shown.view().asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(date(day), false);
    event.setDateEnd(date(day.plusDays(1)), false);
    event.setSummary(
        Sentences.name(shown.it().urgency())
            + ": "
            + Printable.line(Reminders.what(about))
            + (about instanceof Related.Engagement ? "" : sides(about)));
    var mention = Reminders.last(about);
    event.setDescription(
        "“"
            + shown.view().cited(mention).quotation()
            + "”\n"
            + RelatedSheet.outlet(mention.source())
            + (mention.published() == null ? "" : ", " + mention.published())
            + "\nreadout show "
            + Listing.shortId(about.id()));
    event.addCategories(Sentences.name(shown.it().urgency()), Reminders.kind(about));
    event.setTransparency(Transparency.transparent());
    return Optional.of(event);
  }

  private static String sides(Related about) {
    var sides = Reminders.sides(about);
    return sides.isEmpty() ? "" : " (" + Sentences.sides(sides) + ")";
  }

  /// The library writes a day without a time in the zone of the program.
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
