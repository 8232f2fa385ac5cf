package org.readout.relate.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.data.Atlas;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Related.CommitmentThread;
import org.readout.relate.thread.Dyad.Told;
import org.readout.relate.thread.Telling.Named;

/// The threads of one dyad.
final class Weaving {
  private static final double MOST = 0.6;

  private final Dyad dyad;
  private final Vocabulary vocabulary;
  private final Knots knots;
  private final TermReader reader;
  private final Rounds rounds = new Rounds();
  private final Kinship kinship;
  private final Weaver weaver;

  Weaving(Dyad dyad, Atlas atlas, Vocabulary vocabulary, Knots knots) {
    this.dyad = dyad;
    this.vocabulary = vocabulary;
    this.knots = knots;
    reader = new TermReader(atlas, vocabulary, acronyms(dyad));
    kinship = new Kinship(vocabulary);
    weaver = new Weaver(kinship, knots, rounds);
  }

  private static Acronyms acronyms(Dyad dyad) {
    var acronyms = new Acronyms();
    dyad.commitments.forEach(told -> see(acronyms, told, told.mention().fact().action()));
    dyad.statements.forEach(told -> see(acronyms, told, told.mention().fact().content()));
    dyad.developments.forEach(told -> see(acronyms, told, told.mention().fact().subject()));
    dyad.engagements.forEach(told -> see(acronyms, told, ""));
    return acronyms;
  }

  private static void see(Acronyms acronyms, Told<?> told, String text) {
    acronyms.see(text);
    told.named().forEach(name -> acronyms.see(name(name)));
  }

  static String name(Mention<?> named) {
    return switch (named.fact()) {
      case Fact.Mechanism mechanism -> mechanism.name();
      case Fact.Instrument instrument -> instrument.name();
      default -> throw new IllegalArgumentException("has no name: " + named.fact());
    };
  }

  List<CommitmentThread> threads() {
    for (var told : sorted(dyad.engagements)) {
      var mechanism = told.mention().fact().setting().mechanism();
      if (mechanism != null) {
        rounds.add(told.mention(), reader.topic(mechanism));
      }
    }
    var tellings = tellings();
    for (var told : sorted(dyad.commitments)) {
      weaver.add(Objects.requireNonNull(tellings.get(told.mention().id())));
    }
    var chronicle = new Chronicle(vocabulary, reader, kinship, rounds, weaver, knots);
    chronicle.read(dyad);
    return weaver.strands().stream().map(strand -> thread(strand, chronicle.of(strand))).toList();
  }

  /// By the ids of their mentions; read in the order of each text, so that "it" finds what it
  /// stands for.
  private Map<String, Telling> tellings() {
    var tellings = new HashMap<String, Telling>();
    var inOrder =
        dyad.commitments.stream()
            .sorted(
                Comparator.<Told<Fact.Commitment>, String>comparing(told -> told.mention().report())
                    .thenComparingInt(told -> Reference.start(told.mention()))
                    .thenComparing(told -> told.mention().id()))
            .toList();
    @Nullable Telling before = null;
    for (var told : inOrder) {
      boolean sameReport =
          before != null && before.mention().report().equals(told.mention().report());
      before = telling(told, sameReport ? before : null);
      tellings.put(told.mention().id(), before);
    }
    return tellings;
  }

  static <F extends Fact> List<Told<F>> sorted(List<Told<F>> told) {
    return told.stream().sorted(Comparator.comparing(Told::mention, Mention.ORDER)).toList();
  }

  private CommitmentThread thread(Strand strand, List<Happening> others) {
    var course = new Course(strand, others);
    var steps = new ArrayList<>(course.steps());
    steps.addAll(others.stream().map(Happening::step).toList());
    steps.sort(Course.ORDER);
    return new CommitmentThread(
        strand.first().id(),
        course.undertaking(),
        named(strand, Named.Kind.MECHANISM),
        named(strand, Named.Kind.INSTRUMENT),
        steps);
  }

  /// The finding that names what most of its tellings are about, the first told of those that as
  /// many are about; what is about one topic counts as one.
  private static @Nullable String named(Strand strand, Named.Kind kind) {
    var ids = new LinkedHashMap<Set<String>, String>();
    var count = new HashMap<Set<String>, Integer>();
    for (var member : strand.members) {
      for (var name : member.telling().names()) {
        if (name.kind() == kind && name.id() != null) {
          ids.putIfAbsent(name.topic(), name.id());
          count.merge(name.topic(), 1, Integer::sum);
        }
      }
    }
    var most = Collections.max(count.values().isEmpty() ? List.of(0) : count.values());
    return ids.entrySet().stream()
        .filter(each -> most.equals(count.get(each.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String mechanism(String name, List<Mention<?>> names) {
    return names.stream()
        .filter(mention -> mention.fact() instanceof Fact.Mechanism it && it.name().equals(name))
        .map(Mention::id)
        .findFirst()
        .orElse(null);
  }

  private Telling telling(Told<Fact.Commitment> told, @Nullable Telling before) {
    var action = told.mention().fact().action();
    var terms = reader.of(action, told.company());
    var notes = new ArrayList<String>();
    if (Reference.isVague(action, terms)) {
      var meant = Reference.of(told, before, action, reader);
      if (!meant.isEmpty()) {
        terms = terms.pointing(meant);
        notes.add(
            "what is not named taken for "
                + String.join(" ", meant.words().keySet()).replace("=", ""));
      }
    }
    var names = new ArrayList<Named>();
    for (var mention : told.named()) {
      var name = name(mention);
      var topic = reader.topic(name);
      if (within(topic, terms)) {
        boolean mechanism = mention.fact() instanceof Fact.Mechanism;
        var kind = mechanism ? Named.Kind.MECHANISM : Named.Kind.INSTRUMENT;
        names.add(new Named(kind, name, mention.id(), topic));
      }
    }
    if (terms.acts().contains(Vocabulary.HOLD) && told.under() != null && names.isEmpty()) {
      var topic = reader.topic(told.under());
      if (Collections.disjoint(reader.topic(action), topic) && isBare(reader.topic(action))) {
        names.add(
            new Named(
                Named.Kind.MECHANISM, told.under(), mechanism(told.under(), told.names()), topic));
        terms = terms.with(topic);
      }
    }
    return new Telling(
        told.mention(), told.company(), told.said(), terms.naming(topics(names)), names, notes);
  }

  /// Whether words name no topic but a day or a place, so that it has to be looked for elsewhere.
  private static boolean isBare(Set<String> topic) {
    return topic.isEmpty();
  }

  private static boolean within(Set<String> topic, Terms terms) {
    long found = topic.stream().filter(word -> terms.words().containsKey(word)).count();
    return !topic.isEmpty() && found >= MOST * topic.size();
  }

  private static Set<String> topics(List<Named> names) {
    var topics = new TreeSet<String>();
    names.forEach(name -> topics.addAll(name.topic()));
    return topics;
  }
}
