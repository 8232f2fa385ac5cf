package org.readout.relate.engagement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Fact.Engagement.Status;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Side;

/// A report's account of a contact, so that it can be compared.
///
/// @param sides those that it is between
/// @param participants as told, each with the side that is known of the name
/// @param people by their sides; those of an unknown side are left out
/// @param host the side to which a visit goes
/// @param isBackground whether its report tells of something newer before it
/// @param mechanism the words that tell it from others; null where it is held under none
record Contact(
    Mention<Fact.Engagement> mention,
    List<Fact.Participant> participants,
    NavigableSet<Side> sides,
    NavigableMap<Side, List<Attendee>> people,
    @Nullable Side host,
    boolean isBackground,
    @Nullable Set<String> mechanism) {
  private static final int LONGEST = 14;

  Contact {
    people = Collections.unmodifiableNavigableMap(new TreeMap<>(people));
  }

  String id() {
    return mention.id();
  }

  String report() {
    return mention.report();
  }

  Kind kind() {
    return mention.fact().kind();
  }

  Status status() {
    return mention.fact().status();
  }

  Period when() {
    return mention.fact().when();
  }

  /// When, an unknown end put where it is likely: a visit that has begun ends within weeks, what is
  /// to be by a day comes after that was said.
  Period span() {
    var from = when().from();
    var to = when().to();
    if (from != null && to == null) {
      return new Period(from, from.plusDays(LONGEST));
    }
    if (from == null && to != null) {
      var published = published();
      boolean isAhead = published != null && !published.isAfter(to);
      return new Period(isAhead ? published : to.minusYears(1), to);
    }
    return when();
  }

  @Nullable String place() {
    return mention.fact().setting().place();
  }

  @Nullable Integer round() {
    return mention.fact().setting().round();
  }

  @Nullable LocalDate published() {
    return mention.published();
  }
}
