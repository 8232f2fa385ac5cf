package org.readout.understand.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Match;
import org.readout.understand.rule.Rule;

/// A rule that matched a clause in somebody's voice.
///
/// @param depth how many speeches it lies in
record Sighting(Scene scene, Rule rule, Clause clause, Match match, Voice voice, int depth) {

  Marked marked() {
    return scene.marked();
  }

  /// The first token of a capture; -1 where the pattern has none.
  int captured(String name) {
    return match.capture(name).map(Match.Capture::from).orElse(-1);
  }

  int end() {
    return match.to();
  }

  boolean is(String setting, String value) {
    return rule.setting(setting, "no").equals(value);
  }

  /// The constant that a setting names.
  <E extends Enum<E>> E constant(Class<E> type, String setting, E otherwise) {
    String value = rule.setting(setting, otherwise.name());
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  /// Whose words or deeds it is. A side's own stance told by its speaker stays the speaker's.
  @Nullable Actor speaker() {
    Actor subject = clause.subject();
    Actor voiced = voice.speaker();
    if (subject == null) {
      return voiced == null ? scene.owner() : voiced;
    }
    boolean own =
        voiced != null
            && subject.kind() != Actor.Kind.PERSON
            && subject.isOneSide()
            && voiced.sides().equals(subject.sides());
    return own ? voiced : subject;
  }
}
