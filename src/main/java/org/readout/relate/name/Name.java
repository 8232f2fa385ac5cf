package org.readout.relate.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.model.Side;

/// What a name says, taken apart.
///
/// @param sides named in it, in the order of their codes
/// @param kind what it calls the thing (`dialogue`, `treaty`); empty where it does not say
/// @param words that tell it from others of its kind, each in its usual form
/// @param loose those of the words that a shorter name may leave out
/// @param shortForms letters given in brackets, in lower case
/// @param initials of its words, in lower case, where it is a title
/// @param figures years, numbers and months in it
/// @param parties how many sides it says there are; 0 where it does not
public record Name(
    List<Side> sides,
    String kind,
    SortedSet<String> words,
    SortedSet<String> loose,
    SortedSet<String> shortForms,
    SortedSet<String> initials,
    SortedSet<String> figures,
    int parties,
    Set<Trait> traits) {
  public Name {
    sides = sides.stream().sorted().distinct().toList();
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    loose = Collections.unmodifiableSortedSet(new TreeSet<>(loose));
    shortForms = Collections.unmodifiableSortedSet(new TreeSet<>(shortForms));
    initials = Collections.unmodifiableSortedSet(new TreeSet<>(initials));
    figures = Collections.unmodifiableSortedSet(new TreeSet<>(figures));
    traits =
        Collections.unmodifiableSet(
            traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /// Something that holds of a name.
  public enum Trait {
    /// There is but one of its name in the world, as with a town in it.
    PROPER,
    /// The kind and the sides alone tell which thing is meant.
    SOLE,
    /// A title, not a description: "Treaty of Peace", not "the peace treaty".
    TITLE,
    /// It has words that few names share.
    DEFINITE,
    /// It speaks of several things, without a number.
    MANY
  }
}
