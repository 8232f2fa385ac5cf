package org.readout.understand.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/// Items by name, one for each however often it is named; the fullest name stays.
///
/// @param <T> what is kept with a name
final class Roster<T> {
  private static final class Entry<T> {
    String name;
    String head;
    Set<String> words;
    T item;

    Entry(String name, String head, Set<String> words, T item) {
      this.name = name;
      this.head = head;
      this.words = words;
      this.item = item;
    }
  }

  private final List<Entry<T>> entries = new ArrayList<>();
  private final BinaryOperator<T> fuller;

  /// @param fuller of two mentions of one thing, with the fuller name first
  Roster(BinaryOperator<T> fuller) {
    this.fuller = fuller;
  }

  /// @param head the noun, which must be the same for one name to be short for the other
  /// @param also other words by which it is known, e.g. its abbreviation
  void add(String name, String head, List<String> also, T item) {
    var words = new HashSet<>(NounPhrase.words(name));
    also.forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
    String noun = singular(head);
    Optional<Entry<T>> known =
        entries.stream().filter(e -> isSame(e, name, noun, words)).findFirst();
    if (known.isEmpty()) {
      entries.add(new Entry<>(name, noun, words, item));
      return;
    }
    Entry<T> entry = known.get();
    if (words.size() > entry.words.size()) {
      entry.item = fuller.apply(item, entry.item);
      entry.name = name;
      entry.head = noun;
    } else {
      entry.item = fuller.apply(entry.item, item);
    }
    entry.words.addAll(words);
  }

  List<T> items() {
    return entries.stream().map(e -> e.item).toList();
  }

  private static <T> boolean isSame(Entry<T> entry, String name, String noun, Set<String> words) {
    boolean within = entry.words.containsAll(words) || words.containsAll(entry.words);
    return within
        && (entry.head.equals(noun)
            || Math.min(words.size(), entry.words.size()) == 1
            || begins(name, entry.name)
            || begins(entry.name, name));
  }

  /// Whether a name of several words is how another begins: "Strategic Framework (Agreement)".
  private static boolean begins(String whole, String part) {
    return part.indexOf(' ') > 0
        && whole.toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT) + " ");
  }

  private static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    int space = lower.lastIndexOf(' ');
    String last = space < 0 ? lower : lower.substring(space + 1);
    return last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us")
        ? last.substring(0, last.length() - 1)
        : last;
  }
}
