package org.readout.understand.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Fact.Engagement;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Marked;
import org.readout.understand.rule.Phrase;
import org.readout.understand.text.Token;

/// Who "they", "both sides" and "the two ministers" are, once the report's engagements are known.
///
/// Where such words were taken for sides that never met in the report (somebody merely talked about
/// stands nearer), they mean those of the engagement told before in the same paragraph, or else of
/// the report's first one.
final class Counterparts {
  private static final Set<String> GROUPS =
      Set.of(
          "leaders",
          "ministers",
          "presidents",
          "sides",
          "parties",
          "secretaries",
          "prime",
          "foreign",
          "heads",
          "state",
          "government",
          "countries",
          "governments");

  private record Occasion(int sentence, int paragraph, Set<Side> sides, List<Participant> people) {}

  private final List<Occasion> occasions = new ArrayList<>();

  Counterparts(List<Draft> engagements, List<Marked> sentences) {
    for (Draft draft : engagements) {
      Engagement engagement = (Engagement) draft.fact();
      var sides = new HashSet<Side>();
      for (Participant participant : engagement.participants()) {
        Optional.ofNullable(participant.side()).ifPresent(sides::add);
      }
      boolean contact =
          engagement.status() == Engagement.Status.HELD
              && engagement.kind() != Engagement.Kind.VISIT
              && sides.size() > 1;
      if (contact) {
        int paragraph = sentences.get(draft.sentence()).sentence().paragraphIndex();
        occasions.add(new Occasion(draft.sentence(), paragraph, sides, engagement.participants()));
      }
    }
    occasions.sort((a, b) -> Integer.compare(a.sentence(), b.sentence()));
  }

  /// Puts the right sides into the phrases of every sentence.
  void settle(List<Marked> sentences) {
    if (occasions.isEmpty()) {
      return;
    }
    for (Marked marked : sentences) {
      for (Phrase party : marked.phrases("PARTY")) {
        Actor actor = (Actor) party.value();
        if (actor.kind() == Actor.Kind.JOINT && isGeneric(marked, party)) {
          occasion(marked, party, actor)
              .ifPresent(
                  o -> {
                    marked.remove(party);
                    marked.add(new Phrase("PARTY", party.from(), party.to(), settled(actor, o)));
                  });
        }
      }
    }
  }

  private static Actor settled(Actor actor, Occasion occasion) {
    return new Actor(
        Actor.Kind.JOINT, actor.name(), List.copyOf(occasion.sides()), occasion.people());
  }

  private Optional<Occasion> occasion(Marked marked, Phrase party, Actor actor) {
    var sides = Set.copyOf(actor.sides());
    if (occasions.stream().anyMatch(o -> o.sides().equals(sides))) {
      return Optional.empty();
    }
    boolean two = isTwo(marked, party);
    int sentence = marked.sentence().index();
    int paragraph = marked.sentence().paragraphIndex();
    return occasions.stream()
        .filter(o -> o.sentence() <= sentence && o.paragraph() == paragraph)
        .filter(o -> !two || o.sides().size() == 2)
        .reduce((first, second) -> second)
        .or(() -> occasions.stream().filter(o -> !two || o.sides().size() == 2).findFirst())
        .filter(o -> !Objects.equals(o.sides(), sides));
  }

  private static boolean isTwo(Marked marked, Phrase party) {
    for (int i = party.from(); i < party.to(); i++) {
      Token token = marked.sentence().at(i);
      if (token.is("two") || token.is("both")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words name nobody: no capital but at the beginning, no nation.
  private static boolean isGeneric(Marked marked, Phrase party) {
    for (int i = party.from(); i < party.to(); i++) {
      Token token = marked.sentence().at(i);
      boolean capital =
          token.isCapitalised()
              && i > party.from()
              && !GROUPS.contains(token.norm().toLowerCase(Locale.ROOT));
      if (capital || marked.phraseAt("NATION", i).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
