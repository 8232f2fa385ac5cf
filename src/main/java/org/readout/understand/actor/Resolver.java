package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Mention.Sort;
import org.readout.understand.text.Tag;

/// Finds whom each mention means, sentence by sentence, by what was said before.
final class Resolver {
  private static final Set<String> SAYING =
      Set.of(
          "said", "told", "added", "noted", "stated", "stressed", "says", "pointed", "continued");
  private final Memory memory;
  private final OfficeResolver offices;
  private final GroupResolver groups;
  private final PronounResolver pronouns;

  Resolver(Memory memory) {
    this.memory = memory;
    offices = new OfficeResolver(memory);
    groups = new GroupResolver(memory);
    pronouns = new PronounResolver(memory);
  }

  /// Whom a sentence's mentions mean, those that are coordinated together.
  List<List<Resolved>> resolve(Line line, List<Mention> mentions, int paragraphIndex) {
    memory.enter(paragraphIndex);
    memory.speaker = speaker(line, mentions);
    int read = 0;
    var result = new ArrayList<Resolved>();
    @Nullable Person subject = null;
    int subjectRank = 0;
    boolean sideIsSubject = false;
    for (Mention mention : mentions) {
      for (; read < mention.from(); read++) {
        memory.quote(line, read);
      }
      if (mention.sort() == Sort.PRONOUN) {
        memory.noteJoint(line, Resolved.chains(line, result), false);
      }
      Referent referent = resolve(line, mention, subject);
      if (referent == null) {
        continue;
      }
      result.add(new Resolved(mention, referent));
      if (mention.from() == 0
          && line.is(mention.end(), ":")
          && referent.kind() == Actor.Kind.PERSON) {
        memory.turn = referent;
      }
      if (referent.people().size() == 1 && referent.kind() == Actor.Kind.PERSON) {
        Person person = referent.people().getFirst();
        memory.name(person);
        int rank = rank(line, mention);
        if (rank > subjectRank) {
          subjectRank = rank;
          subject = person;
        }
      }
      if (isSubject(line, mention, referent)) {
        memory.subjectSide = referent;
        sideIsSubject = true;
      }
      memory.note(referent);
    }
    for (; read < line.size(); read++) {
      memory.quote(line, read);
    }
    List<List<Resolved>> chains = Resolved.chains(line, result);
    memory.noteJoint(line, chains, true);
    if (subject != null) {
      memory.topic = subject;
    }
    if (!sideIsSubject) {
      memory.subjectSide = null;
    }
    return chains;
  }

  private @Nullable Referent resolve(Line line, Mention mention, @Nullable Person subject) {
    String words = line.words(mention.from(), mention.to());
    return switch (mention.sort()) {
      case PERSON -> person(mention);
      case OFFICE -> offices.office(mention, words);
      case STATE -> Referent.of(Actor.Kind.STATE, words, mention.sides());
      case BODY -> groups.body(mention, words);
      case GROUP -> groups.group(mention, words);
      case SOURCE -> Referent.of(Actor.Kind.SOURCE, words, mention.sides());
      case PRONOUN -> pronouns.pronoun(mention, words, subject);
      case PLACE, OTHER, ROLE -> null;
    };
  }

  /// Who says what a sentence quotes: "..., said Wang".
  private @Nullable Referent speaker(Line line, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.PERSON && rank(line, mention) == 4) {
        return person(mention);
      }
    }
    return null;
  }

  /// Whether one side stands as a subject, so that "it" can mean it.
  private static boolean isSubject(Line line, Mention mention, Referent referent) {
    boolean side = referent.kind() == Actor.Kind.STATE || referent.kind() == Actor.Kind.BODY;
    return side
        && mention.sort() != Sort.PRONOUN
        && referent.allSides().size() == 1
        && rank(line, mention) >= 2;
  }

  /// How likely a mention is what the sentence is about.
  private static int rank(Line line, Mention mention) {
    int after = mention.end();
    if ((after < line.size() && SAYING.contains(line.at(after).norm()))
        || (mention.from() > 0 && line.is(mention.from() - 1, "said"))) {
      return 4;
    }
    boolean governed = mention.from() > 0 && line.at(mention.from() - 1).is(Tag.ADP);
    boolean verbal =
        after < line.size()
            && (line.at(after).is(Tag.VERB)
                || line.at(after).is(Tag.AUX)
                || line.at(after).norm().endsWith("ed"));
    return governed || line.isPossessive(after) ? 1 : verbal ? 3 : 2;
  }

  private @Nullable Referent person(Mention mention) {
    Person person = memory.roster.find(mention);
    if (person == null) {
      return null;
    }
    if (mention.head().equals("counterpart")) {
      offices.giveOffice(person, mention);
    }
    return Referent.of(person);
  }
}
