package org.readout.understand.event;

import org.jspecify.annotations.Nullable;
import org.readout.understand.actor.Actor;
import org.readout.understand.rule.Inflection.Form;

/// A predicate with its subject, as token positions in one sentence.
///
/// @param subject who does it; null for things ("relations", "efforts", "it")
/// @param from where it begins, with what stands before the subject
/// @param subjectFrom the first token of the subject, or of the verb group where it is inherited
/// @param verb the first token of the verb group
/// @param head the verb itself, after auxiliaries and adverbs
/// @param end where the clause ends, not included
/// @param form how the verb group is inflected: of its first verb
/// @param link how it hangs on what stands before it
public record Clause(
    @Nullable Actor subject,
    int from,
    int subjectFrom,
    int verb,
    int head,
    int end,
    Form form,
    Link link) {

  /// How a clause begins.
  public enum Link {
    /// With a subject of its own.
    OWN,
    /// After "and" or a comma, with the subject of the clause before it.
    SHARED,
    /// A participle: ", noting that ...", "Stressing that ..., he ...".
    PARTICIPLE,
    /// With a subject that is no actor.
    THING,
    /// An item of a list that begins with its verb: "To open a hotline.".
    ITEM
  }

  Clause until(int newEnd) {
    return new Clause(subject, from, subjectFrom, verb, head, newEnd, form, link);
  }

  Clause since(int newFrom) {
    return new Clause(subject, newFrom, subjectFrom, verb, head, end, form, link);
  }

  Clause of(@Nullable Actor other) {
    return new Clause(other, from, subjectFrom, verb, head, end, form, link);
  }
}
