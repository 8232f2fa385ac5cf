package org.readout.understand.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.event.Clause.Link;
import org.readout.understand.event.Voice.Mode;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.rule.Marked;
import org.readout.understand.text.Paragraph;
import org.readout.understand.text.Sentence;
import org.readout.understand.text.Tag;

/// Items of a list that begin with their verb: "- To open a hotline.", "(1) Strengthening ...".
final class Items {
  private final Verbs verbs;

  Items(Verbs verbs) {
    this.verbs = verbs;
  }

  /// The item as a clause whose subject is whoever the list binds.
  ///
  /// Outside a list of what was agreed, only an infinitive is taken for one.
  Optional<Clause> clause(Scene scene, Stretch all, Voice voice) {
    Marked marked = scene.marked();
    Sentence sentence = marked.sentence();
    Paragraph.Kind kind = sentence.paragraph().kind();
    boolean listed = kind == Paragraph.Kind.BULLET || kind == Paragraph.Kind.NUMBERED;
    boolean agreed = voice.mode() == Mode.AGREED;
    boolean infinitive = sentence.at(all.from()).is("to");
    if (!listed || all.from() > 1 || !(agreed || (infinitive && voice.isTold()))) {
      return Optional.empty();
    }
    int from = infinitive ? all.from() + 1 : all.from();
    int verb = VerbGroup.skipAdverbs(marked, from, all.to());
    if (verb + 1 >= all.to() || !begins(sentence, verb, infinitive)) {
      return Optional.empty();
    }
    @Nullable Actor subject = agreed ? voice.speaker() : scene.together();
    return Optional.of(
        new Clause(
            subject, all.from(), all.from(), all.from(), verb, all.to(), Form.BASE, Link.ITEM));
  }

  private boolean begins(Sentence sentence, int verb, boolean infinitive) {
    var entry = verbs.entry(sentence.at(verb));
    if (entry == null) {
      return infinitive && verbs.isBase(sentence.at(verb));
    }
    return entry.form() == Form.ING
        || (entry.form() == Form.BASE
            && (infinitive || !entry.mostlyNoun() || sentence.at(verb + 1).is(Tag.DET)));
  }
}
