package org.readout.understand.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// Who a sentence is ascribed to where the words come first: "..., Mao said.", "X, he noted, Y",
/// "According to Mao, ...".
///
/// @param from the first token of the content
/// @param to its end
/// @param tail where what follows the attribution begins (", adding that ..."); the sentence's end
///   if nothing does
record Attribution(Actor speaker, boolean stressed, int from, int to, int tail) {
  private static final Set<String> CLOSERS = Set.of(".", "!", "?", ",", ";", "-", "–", "—", ":");

  static Optional<Attribution> in(Marked marked) {
    int end = marked.sentence().size();
    var according = accordingTo(marked, end);
    if (according.isPresent()) {
      return according;
    }
    for (Phrase party : marked.phrases("PARTY")) {
      var found = around(marked, party, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> accordingTo(Marked marked, int end) {
    for (int i = 0; i + 2 < end; i++) {
      if (!marked.sentence().has(i, "according", "to")
          && !(marked.sentence().at(i).is("in")
              && marked.sentence().at(i + 1).is("the")
              && marked.sentence().has(i + 2, "words", "of"))) {
        continue;
      }
      int name = marked.sentence().at(i).is("in") ? i + 4 : i + 2;
      Optional<Phrase> party = marked.phraseAt("PARTY", name);
      if (party.isEmpty() && name + 1 < end) {
        party = marked.phraseAt("PARTY", name + 1);
      }
      if (party.isEmpty()) {
        continue;
      }
      Actor actor = (Actor) party.get().value();
      int after = party.get().to();
      if (i == 0 && marked.sentence().at(Math.min(end - 1, after)).is(",")) {
        return Optional.of(new Attribution(actor, false, Math.min(end - 1, after), end, end));
      }
      if (i > 0 && (marked.sentence().at(i - 1).is(",") || after >= end - 1)) {
        int close = marked.sentence().at(i - 1).is(",") ? i - 1 : i;
        return Optional.of(new Attribution(actor, false, 0, close, after));
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> around(Marked marked, Phrase party, int end) {
    Actor actor = (Actor) party.value();
    int before = party.from() - 1;
    if (before < 1) {
      return Optional.empty();
    }
    Token previous = marked.sentence().at(before);
    // ", said Wang"
    int verb = before;
    boolean inverted = isSaying(marked, verb) && opens(marked, verb - 1);
    if (inverted) {
      return at(marked, actor, verb - 1, afterModifiers(marked, party.to(), end), end, verb);
    }
    if (!opens(marked, before) && !(previous.is("as") && before > 1 && opens(marked, before - 1))) {
      return Optional.empty();
    }
    int start = previous.is("as") ? before - 1 : before;
    int at = party.to();
    var apposition = marked.phraseAt("APPOSITION", at);
    if (apposition.isPresent()) {
      at = apposition.get().to();
    }
    at = VerbGroup.skipAdverbs(marked, at, end);
    while (at < end && (marked.is("HAVE", at) || marked.phraseAt("DATE", at).isPresent())) {
      at = marked.phraseAt("DATE", at).map(Phrase::to).orElse(at + 1);
    }
    if (at >= end || !isSaying(marked, at)) {
      return Optional.empty();
    }
    int after = sayEnd(marked, at);
    return at(marked, actor, start, afterModifiers(marked, after, end), end, at);
  }

  private static Optional<Attribution> at(
      Marked marked, Actor actor, int open, int after, int end, int verb) {
    boolean stressed = marked.is("STRESS", verb);
    if (after < end
        && !CLOSERS.contains(marked.sentence().at(after).norm())
        && !marked.sentence().at(after).is("\"")) {
      return Optional.empty();
    }
    if (after >= end - 1 || marked.sentence().at(after).norm().matches("[.!?]")) {
      if (!tells(marked, open)) {
        return Optional.empty();
      }
      return Optional.of(new Attribution(actor, stressed, 0, open, end));
    }
    boolean continues =
        after + 1 < end && marked.hits(after + 1).stream().anyMatch(h -> h.form() == Form.ING);
    if (continues
        || (after + 1 < end
            && Set.of("while", "as", "when", "who", "in", "but", "and")
                .contains(marked.sentence().at(after + 1).norm()))) {
      return Optional.of(new Attribution(actor, stressed, 0, open, after + 1));
    }
    marked.add(new Phrase("INSERTION", open, after + 1, actor));
    return Optional.of(new Attribution(actor, stressed, 0, end, end));
  }

  /// Whether something is told before a token: "During the talks, Wang noted ..." ascribes nothing.
  private static boolean tells(Marked marked, int to) {
    for (int i = 0; i < to; i++) {
      Token token = marked.sentence().at(i);
      if (token.is("\"")
          || ((token.is(Tag.VERB) || token.is(Tag.AUX)) && !token.norm().endsWith("ing"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Marked marked, int token) {
    if (token < 0) {
      return false;
    }
    Token mark = marked.sentence().at(token);
    return mark.is(",") || mark.is("\"") || mark.is("–") || mark.is("—") || mark.is("'");
  }

  private static boolean isSaying(Marked marked, int token) {
    return saying(marked, token) != null;
  }

  private static @Nullable Form saying(Marked marked, int token) {
    for (var hit : marked.hits(token)) {
      if ((hit.kind().equals("SAY")
              || hit.kind().equals("STRESS")
              || hit.kind().equals("NOTE")
              || hit.kind().equals("VOW"))
          && hit.form().isFinite()) {
        return hit.form();
      }
    }
    return null;
  }

  private static int sayEnd(Marked marked, int token) {
    for (var hit : marked.hits(token)) {
      if (hit.kind().equals("SAY")
          || hit.kind().equals("STRESS")
          || hit.kind().equals("NOTE")
          || hit.kind().equals("VOW")) {
        return hit.to();
      }
    }
    return token + 1;
  }

  /// Skips what may follow the verb of saying: who was told, when, where, on what occasion.
  private static int afterModifiers(Marked marked, int from, int end) {
    int at = from;
    while (at < end && !CLOSERS.contains(marked.sentence().at(at).norm())) {
      int here = at;
      Token token = marked.sentence().at(at);
      var apposition = marked.phraseAt("APPOSITION", at);
      var party =
          marked
              .phraseAt("PARTY", at)
              .or(() -> marked.phraseAt("DATE", here))
              .or(() -> marked.phraseAt("PLACE", here));
      if (apposition.isPresent()) {
        at = apposition.get().to();
      } else if (party.isPresent()) {
        at = party.get().to();
      } else if (Set.of(
              "to",
              "on",
              "at",
              "in",
              "during",
              "after",
              "before",
              "when",
              "as",
              "too",
              "also",
              "later",
              "earlier",
              "here",
              "with",
              "following",
              "through",
              "via",
              "from",
              "by",
              "of",
              "the",
              "a",
              "an",
              "his",
              "her",
              "their",
              "further",
              "then",
              "while")
          .contains(token.norm())) {
        at++;
      } else if (at > from && isPlain(marked, at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isPlain(Marked marked, int at) {
    Token token = marked.sentence().at(at);
    return token.isWord()
        && !VerbGroup.isModal(marked, at)
        && !token.is("that")
        && !marked.is("BE", at);
  }
}
