package org.readout.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Engagement.Status;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Token;

/// What stands around an event noun: its owner, its determiner, what governs it, its clause.
final class NounSite {
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
  private static final Set<String> IN_COURSE = Set.of("at", "in", "during", "after", "following");

  private static final Set<String> DETERMINERS = Set.of("the", "their", "his");
  private static final Set<String> NO_CITIES =
      Set.of("summit", "foreign", "leaders", "ministers", "ministerial", "trilateral");

  private final Marked marked;
  private final Sentence sentence;
  private final Attendance attendance;

  NounSite(Marked marked, Attendance attendance) {
    this.marked = marked;
    this.sentence = marked.sentence();
    this.attendance = attendance;
  }

  int nounPhraseStart(int noun) {
    int i = noun;
    while (i > 0) {
      Token before = sentence.at(i - 1);
      boolean inside =
          before.is(org.readout.understand.text.Tag.ADJ)
              || before.is(org.readout.understand.text.Tag.NOUN)
              || before.is(org.readout.understand.text.Tag.NUM)
              || (before.is(org.readout.understand.text.Tag.PROPN)
                  && marked.phraseOver("PARTY", i - 1).isEmpty())
              || before.is("official")
              || before.is("state");
      if (!inside || marked.phraseOver("DATE", i - 1).isPresent()) {
        break;
      }
      i--;
    }
    return i;
  }

  /// Whose it is: "Xi's", "their".
  Optional<Actor> owner(int start) {
    int at = start - 1;
    if (at < 0) {
      return Optional.empty();
    }
    if (sentence.at(at).is("'s") || sentence.at(at).is("'") || sentence.at(at).is("’")) {
      return marked.phraseOver("PARTY", at - 1).map(p -> (Actor) p.value());
    }
    var over = marked.phraseOver("PARTY", at);
    if (over.isPresent() && over.get().to() == at + 1 && sentence.at(at).norm().endsWith("s")) {
      return over.map(p -> (Actor) p.value());
    }
    String word = sentence.at(at).norm();
    if (!OWNERS.contains(word)) {
      return Optional.empty();
    }
    boolean joint = word.equals("their");
    if (word.equals("my") || word.equals("our")) {
      return attendance.cast().voice();
    }
    Optional<Actor> nearest = Optional.empty();
    for (Phrase party : marked.phrases("PARTY")) {
      Actor actor = (Actor) party.value();
      boolean fits = joint ? actor.sides().size() > 1 : actor.people().size() == 1;
      if (fits && (party.to() <= at || nearest.isEmpty())) {
        nearest = Optional.of(actor);
      }
    }
    return joint ? nearest.or(() -> pair(at)) : nearest;
  }

  /// The two persons of different sides that stand nearest before a token.
  private Optional<Actor> pair(int before) {
    Optional<Actor> last = Optional.empty();
    for (Phrase party : marked.phrases("PARTY").reversed()) {
      Actor actor = (Actor) party.value();
      if (party.to() > before || actor.people().size() != 1 || !actor.isOneSide()) {
        continue;
      }
      if (last.isPresent() && !last.get().sides().equals(actor.sides())) {
        return Optional.of(Attendance.joined(actor, last.get()));
      }
      last = Optional.of(actor);
    }
    return Optional.empty();
  }

  /// "the summit which Xi held with Biden", "the visit that Li paid": its subject.
  Optional<Phrase> relative(int from) {
    int at = from;
    while (at < sentence.size()
        && (sentence.at(at).is(",") || sentence.at(at).is("which") || sentence.at(at).is("that"))) {
      at++;
    }
    if (at > from + 2 || at >= sentence.size()) {
      return Optional.empty();
    }
    if (Set.of("at", "in", "during").contains(sentence.at(at).norm())
        && sentence.has(at + 1, "which")) {
      int subject = at + 2;
      return marked.phraseAt("PARTY", subject);
    }
    var party = marked.phraseAt("PARTY", at);
    if (party.isEmpty()) {
      return Optional.empty();
    }
    int verb = party.get().to();
    while (verb < sentence.size()
        && (marked.is("ADVERB", verb)
            || marked.is("WILL", verb)
            || marked.is("WOULD", verb)
            || (marked.is("HAVE", verb)
                && sentence
                    .at(verb + 1 < sentence.size() ? verb + 1 : verb)
                    .norm()
                    .matches("held|paid|had|made")))) {
      verb++;
    }
    boolean held = verb < sentence.size() && (marked.is("CONVENE", verb) || marked.is("PAY", verb));
    return held ? party : Optional.empty();
  }

  int afterVerb(int token) {
    int at = token;
    while (at < sentence.size()
        && (marked.is("HAVE", at)
            || marked.is("WILL", at)
            || marked.is("WOULD", at)
            || marked.is("CONVENE", at)
            || marked.is("PAY", at)
            || marked.is("ADVERB", at))) {
      at++;
    }
    return at;
  }

  /// Held, planned or null where it is only hoped for or denied.
  @Nullable Status status(int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (marked.is("COMING", i) && !sentence.at(i).is("expected")) {
        return Status.PLANNED;
      }
      if (sentence.at(i).is("new")) {
        return wished(start) ? null : Status.PLANNED;
      }
      if (marked.is("POSTPONED", i)) {
        return Status.CANCELLED;
      }
    }
    if (start > 0 && marked.is("NEGATION", start - 1)) {
      return null;
    }
    if (start > 0
        && Set.of("any", "no", "such", "further", "more", "every", "some")
            .contains(sentence.at(start - 1).norm())) {
      return null;
    }
    if (wished(start)) {
      return null;
    }
    int at = start - 1;
    for (int i = at; i >= Math.max(0, at - 6); i--) {
      if (sentence.at(i).is("forward") && sentence.has(i + 1, "to")) {
        return Status.PLANNED;
      }
      if (sentence.at(i).is("expects") || sentence.at(i).is("awaits")) {
        return Status.PLANNED;
      }
    }
    return Status.HELD;
  }

  boolean wished(int start) {
    for (int i = start - 1; i >= Math.max(0, start - 5); i--) {
      if (marked.is("WISH", i)) {
        return true;
      }
      if (marked.phraseOver("PARTY", i).isPresent() || sentence.at(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /// Whether somebody is, or means, to bring it about: "should ensure the signing of".
  boolean isPursued(int start) {
    int at = start - 1;
    while (at > 0 && (isDefinite(at + 1) || sentence.at(at).is("a") || marked.is("SWIFT", at))) {
      at--;
    }
    for (int i = at; i >= Math.max(1, at - 2); i--) {
      var pursue = marked.hit("PURSUE", i);
      if (pursue.isPresent() && pursue.get().to() == at + 1) {
        Token before = sentence.at(i - 1);
        boolean ahead =
            before.is("to")
                || before.is("and")
                || before.is(",")
                || VerbGroup.isModal(marked, i - 1)
                || VerbGroup.isAdverb(before);
        return ahead || sentence.at(i).norm().endsWith("ing") || sentence.at(at).is("of");
      }
    }
    return false;
  }

  List<Phrase> datesBefore(int start, int noun) {
    var dates = new ArrayList<Phrase>();
    int preposition = preposition(start);
    for (Phrase date : marked.phrases("DATE")) {
      boolean inside = date.from() >= start && date.to() <= noun;
      boolean touches =
          date.to() == start
              || (date.to() == start - 1 && sentence.at(start - 1).is("'s"))
              || (preposition >= 0 && date.to() == preposition)
              || (preposition > 0
                  && date.to() == preposition - 1
                  && sentence.at(preposition - 1).is(","));
      if (inside || touches) {
        dates.add(date);
      }
    }
    return dates;
  }

  List<Phrase> frontedDates(int start) {
    return marked.phrases("DATE").stream().filter(d -> d.to() <= start && d.from() <= 5).toList();
  }

  boolean isDefinite(int start) {
    if (start == 0) {
      return false;
    }
    String before = sentence.at(start - 1).norm();
    return Set.of("the", "this", "that", "these", "'s").contains(before) || OWNERS.contains(before);
  }

  /// The preposition before the noun phrase that sets something in its course, or -1.
  int preposition(int start) {
    int at = start - 1;
    while (at >= 0
        && (sentence.at(at).is("a")
            || sentence.at(at).is("an")
            || sentence.at(at).is("the")
            || OWNERS.contains(sentence.at(at).norm()))) {
      at--;
    }
    return at >= 0 && IN_COURSE.contains(sentence.at(at).norm()) ? at : -1;
  }

  int passageStart(int start) {
    if (start > 0
        && (OWNERS.contains(sentence.at(start - 1).norm()) || sentence.at(start - 1).is("the"))) {
      return start - 1;
    }
    if (start > 1 && sentence.at(start - 1).is("'s")) {
      return marked.phraseOver("PARTY", start - 2).map(Phrase::from).orElse(start);
    }
    return start;
  }

  /// Whether "ahead of" stands before it and whoever owns it.
  boolean isAhead(int start) {
    for (int i = start - 1; i > Math.max(0, start - 9); i--) {
      if (sentence.at(i).is("of") && sentence.at(i - 1).is("ahead")) {
        return true;
      }
      if (sentence.at(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  boolean isPlural(int to) {
    return sentence.at(to - 1).norm().endsWith("s");
  }

  /// A gathering of many that only locates a contact.
  boolean isForum(int to) {
    Token head = sentence.at(to - 1);
    return head.isCapitalised() && (head.is("forum") || head.is("conference"));
  }

  /// "... was to take place in April but was called off".
  boolean isCalledOff(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
      if (marked.is("PUT_OFF", i) && sentence.has(from, "but")) {
        return true;
      }
    }
    return false;
  }

  /// A name right before the noun that may be a city: "the Singapore summit".
  Optional<Phrase> cityBefore(int noun) {
    int at = noun - 1;
    if (at < 1 || !sentence.at(at).isCapitalised()) {
      return Optional.empty();
    }
    int from = at;
    while (from - 1 > 0 && sentence.at(from - 1).isCapitalised()) {
      from--;
    }
    boolean city =
        at - from < 2
            && from > 0
            && !sentence.at(from).form().matches(".*\\d.*|[A-Z]{2,}")
            && marked.phraseOver("PARTY", at).isEmpty()
            && marked.phraseOver("DATE", at).isEmpty()
            && sentence.at(from).norm().matches("[\\p{L}]+")
            && !NO_CITIES.contains(sentence.at(at).norm());
    boolean article = DETERMINERS.contains(sentence.at(from - 1).norm());
    return city && article ? Optional.of(new Phrase("CITY", from, at + 1, "")) : Optional.empty();
  }
}
