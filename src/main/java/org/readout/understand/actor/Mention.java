package org.readout.understand.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;

/// Words for an actor or a place at tokens `[from, to)` of a sentence, not yet resolved.
///
/// @param sides the sides that these words name themselves
/// @param offices as the text gives them, without nationality
/// @param name the name's words; empty where none is given
/// @param head the last word of the office, body or group, lower case; else empty
/// @param number how many are meant, 0 where that is open
/// @param owner "his", "her", "their", "its" before an office, "each" where a group is one of each
///   side ("leaders of the two countries"), else empty
record Mention(
    Sort sort,
    int from,
    int to,
    List<Side> sides,
    List<String> offices,
    String name,
    Gender gender,
    String head,
    int number,
    String owner,
    @Nullable Range apposition) {
  enum Sort {
    /// Named, with or without an office.
    PERSON,
    /// One person by office: "the Japanese foreign minister".
    OFFICE,
    STATE,
    BODY,
    GROUP,
    SOURCE,
    PRONOUN,
    PLACE,
    /// "as Prime Minister": what somebody is.
    ROLE,
    /// A capitalised name of something else: a treaty, a building, a company.
    OTHER
  }

  enum Gender {
    UNKNOWN,
    MALE,
    FEMALE
  }

  /// Tokens `[from, to)`.
  record Range(int from, int to) {}

  Mention {
    sides = sides.stream().distinct().toList();
    offices = List.copyOf(offices);
  }

  static Mention of(Sort sort, int from, int to, List<Side> sides, String head) {
    return new Mention(sort, from, to, sides, List.of(), "", Gender.UNKNOWN, head, 0, "", null);
  }

  Mention withApposition(Range range, List<Side> moreSides, List<String> moreOffices) {
    return new Mention(
        sort,
        from,
        to,
        joined(sides, moreSides),
        joined(offices, moreOffices),
        name,
        gender,
        head,
        number,
        owner,
        range);
  }

  Mention named(String other, Gender otherGender, @Nullable Range range) {
    return new Mention(
        Sort.PERSON, from, to, sides, offices, other, otherGender, head, number, owner, range);
  }

  Mention called(String other) {
    return new Mention(
        sort, from, to, sides, offices, other, gender, head, number, owner, apposition);
  }

  Mention headed(String otherHead, String otherOwner) {
    return new Mention(
        sort, from, to, sides, offices, name, gender, otherHead, number, otherOwner, apposition);
  }

  /// The same person with the office and side of another mention.
  Mention holding(Mention role) {
    return new Mention(
        sort,
        from,
        to,
        joined(sides, role.sides),
        joined(offices, role.offices),
        name,
        gender,
        head,
        number,
        owner,
        apposition);
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  boolean isPerson() {
    return sort == Sort.PERSON || sort == Sort.OFFICE;
  }

  /// Where its apposition ends, or it itself.
  int end() {
    return apposition == null ? to : apposition.to();
  }
}
