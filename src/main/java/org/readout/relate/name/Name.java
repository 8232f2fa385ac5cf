package org.readout.relate.name;

import java.util.Collections;
import java.util.List;
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
/// @param figures years, numbers and months in it
/// @param parties how many sides it says there are; 0 where it does not
/// @param proper whether there is but one of its name in the world, as with a town in it
/// @param sole whether the kind and the sides alone tell which thing is meant
/// @param definite whether its words are more than those that many names share
public record Name(
    List<Side> sides,
    String kind,
    SortedSet<String> words,
    SortedSet<String> loose,
    SortedSet<String> shortForms,
    SortedSet<String> figures,
    int parties,
    boolean proper,
    boolean sole,
    boolean definite) {
  public Name {
    sides = sides.stream().sorted().distinct().toList();
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    loose = Collections.unmodifiableSortedSet(new TreeSet<>(loose));
    shortForms = Collections.unmodifiableSortedSet(new TreeSet<>(shortForms));
    figures = Collections.unmodifiableSortedSet(new TreeSet<>(figures));
  }
}
