package org.readout.understand.event;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Lexicon.Hit;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// What the grammar sees in somebody's words that may tell their act, as names for a model to
/// weigh: classes and shapes, never single words, so that it carries over to other subjects.
final class ActFeatures {
  private static final Set<String> GRAMMATICAL =
      Set.of("ADVERB", "BE", "DO", "HAVE", "TO", "OWN", "GIVE", "EXPRESS", "BRING", "PAY", "SEND");
  private static final int SHORT = 8;
  private static final int LONG = 20;
  private static final int SUBJECT_WITHIN = 2;

  private final Verbs verbs;
  private final Stances stances;
  private final Tones tones;

  ActFeatures(Verbs verbs) {
    this.verbs = verbs;
    this.stances = new Stances(verbs);
    this.tones = Tones.load(Inflection.load());
  }

  /// The tables that features are made of, for telling one version from another.
  String source() {
    return tones.source();
  }

  /// The features, in the order in which they were seen.
  Set<String> of(Utterance words) {
    return new Reading(words).features();
  }

  private final class Reading {
    private final Utterance words;
    private final Marked marked;
    private final Set<String> features = new LinkedHashSet<>();

    Reading(Utterance words) {
      this.words = words;
      this.marked = words.marked();
    }

    Set<String> features() {
      features.add("always");
      features.add("guess=" + name(words.guess()));
      features.add("mode=" + name(words.voice().mode()));
      Actor speaker = words.voice().speaker();
      features.add("speaker=" + (speaker == null ? "none" : name(speaker.kind())));
      int size = words.to() - words.from();
      features.add("size=" + (size < SHORT ? "short" : size > LONG ? "long" : "middle"));
      String subject = subject();
      features.add("subject=" + subject);
      predicate(subject);
      classes();
      tones(subject);
      marks();
      return features;
    }

    private static String name(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Who is spoken about first, seen from the speaker; or what the words begin with.
    private String subject() {
      int from = words.from();
      Token first = token(from);
      var party =
          marked.phrases("PARTY").stream()
              .filter(p -> p.from() >= from && p.from() <= from + SUBJECT_WITHIN)
              .filter(p -> p.to() <= words.to())
              .findFirst();
      if (party.isPresent() && !first.is("in") && !first.is("on")) {
        return relation((Actor) party.get().value());
      }
      return switch (first.norm()) {
        case "we", "i", "it", "there", "this", "that", "they", "he", "she", "these", "both" ->
            first.norm();
        case "to", "in", "on", "as", "for", "with", "at", "by", "if", "when" -> "preposition";
        default -> first.is(Tag.VERB) ? "verb" : "thing";
      };
    }

    private String relation(Actor actor) {
      var own = words.voice().sides();
      if (actor.isJoint()) {
        return actor.sides().stream().anyMatch(own::contains) ? "both" : "others";
      }
      if (actor.sides().isEmpty()) {
        return "unknown";
      }
      return own.containsAll(actor.sides()) ? "own" : "other";
    }

    private void predicate(String subject) {
      Optional<Integer> found = stances.verb(marked, words.from(), words.to());
      if (found.isEmpty()) {
        features.add("tense=none");
        return;
      }
      int verb = found.get();
      boolean negated = verb + 1 < words.to() && marked.is("NEGATION", verb + 1);
      String tense = tense(verb) + (negated ? "-not" : "");
      features.add("tense=" + tense);
      features.add("subject=" + subject + ",tense=" + tense);
      int head = VerbGroup.at(marked, verbs, verb, words.to()).map(VerbGroup::head).orElse(verb);
      for (Hit hit : marked.hits(head)) {
        if (!GRAMMATICAL.contains(hit.kind())) {
          features.add("verb=" + hit.kind());
          features.add("subject=" + subject + ",verb=" + hit.kind());
        }
      }
      int next = VerbGroup.skipAdverbs(marked, head + 1, words.to());
      if (marked.is("BE", head) && next < words.to()) {
        features.add("is=" + token(next).tag());
      }
    }

    private String tense(int verb) {
      if (marked.is("SHOULD", verb)) {
        return "should";
      }
      if (marked.is("CAN", verb)) {
        return "can";
      }
      if (marked.is("WILL", verb)) {
        return "will";
      }
      if (marked.is("WOULD", verb)) {
        return "would";
      }
      if (marked.is("HAVE", verb)) {
        return "perfect";
      }
      boolean past =
          !stances.isPresent(marked, verb, words.to()) && verbs.form(token(verb)) == Form.PAST;
      return past ? "past" : "present";
    }

    private void classes() {
      for (int i = words.from(); i < words.to(); i++) {
        for (Hit hit : marked.hits(i)) {
          if (!GRAMMATICAL.contains(hit.kind())) {
            features.add("class=" + hit.kind());
          }
        }
      }
    }

    private void tones(String subject) {
      String tense = stances.verb(marked, words.from(), words.to()).map(this::tense).orElse("none");
      var heard = new TreeSet<String>();
      for (int i = words.from(); i < words.to(); i++) {
        heard.addAll(tones.at(marked, i, words.to()));
      }
      for (String tone : heard) {
        features.add("tone=" + tone);
        features.add("subject=" + subject + ",tone=" + tone);
        features.add("tense=" + tense + ",tone=" + tone);
        for (String other : heard.tailSet(tone, false)) {
          features.add("tone=" + tone + ",tone=" + other);
        }
      }
      features.add(heard.isEmpty() ? "tone=none" : "tone=some");
    }

    private void marks() {
      for (int i = words.from(); i < words.to(); i++) {
        Token token = token(i);
        if (token.is(Tag.NUM)) {
          features.add("has=number");
        } else if (token.is("\"")) {
          features.add("has=quotation");
        } else if (token.is("more") || token.is("most") || token.is("than")) {
          features.add("has=comparison");
        }
      }
      for (String kind : Set.of("DATE", "PARTY")) {
        if (marked.phrases(kind).stream()
            .anyMatch(p -> p.from() < words.to() && p.to() > words.from())) {
          features.add("has=" + kind);
        }
      }
    }

    private Token token(int index) {
      return marked.sentence().at(index);
    }
  }
}
