package org.readout.understand.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Side;
import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.text.Token;

/// A sentence's tokens with the classes of their words and the names of sides among them.
final class Line {
  /// "China-Japan" at tokens `[from, to)`.
  record Compound(int from, int to, List<Side> sides) {}

  private final String text;
  private final List<Token> tokens;
  private final int[] classes;
  private final @Nullable Entry[] entries;
  private final @Nullable Compound[] compounds;

  Line(String text, List<Token> tokens, Words words, Gazetteer gazetteer) {
    this.text = text;
    this.tokens = tokens;
    classes = new int[tokens.size()];
    entries = new Entry[tokens.size()];
    compounds = new Compound[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      classes[i] = words.of(tokens.get(i).norm());
      entries[i] = gazetteer.at(tokens, i);
      if (entries[i] != null
          && entries[i].use() == Gazetteer.Use.ORGANISATION
          && i > 0
          && entries[i - 1] == null
          && WordClass.DOMAIN.in(classes[i - 1])
          && isCapital(i - 1)) {
        entries[i] = null; // "the National Security Council"
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      compounds[i] = compound(i, gazetteer);
      if (compounds[i] != null) {
        i = compounds[i].to() - 1;
      }
    }
  }

  private @Nullable Compound compound(int at, Gazetteer gazetteer) {
    var sides = new ArrayList<Side>();
    int i = at;
    while (i < tokens.size()) {
      Entry entry = entries[i];
      String form = tokens.get(i).form();
      if (entry != null) {
        if (entry.side() == null) {
          break;
        }
        sides.add(entry.side());
        i += entry.length();
      } else if (form.indexOf('-') > 0 || form.indexOf('/') > 0) {
        int next = inner(i, sides, gazetteer);
        if (next == i) {
          break;
        }
        i = next;
      } else {
        break;
      }
      if (i + 1 < tokens.size() && isDash(tokens.get(i)) && glued(i)) {
        i++;
      } else {
        break;
      }
    }
    return sides.size() < 2 || (i == at) ? null : new Compound(at, i, List.copyOf(sides));
  }

  /// Reads the parts of one hyphenated token; the last may begin a longer name.
  private int inner(int at, List<Side> sides, Gazetteer gazetteer) {
    String[] parts = tokens.get(at).form().split("[-‑]", -1);
    var found = new ArrayList<Side>();
    for (int i = 0; i < parts.length; i++) {
      Side side = parts[i].isEmpty() ? null : gazetteer.part(parts[i]);
      boolean last = i == parts.length - 1;
      if (last && at + 1 < tokens.size() && gazetteer.begins(parts[i].toLowerCase(Locale.ROOT))) {
        Token whole = tokens.get(at);
        var tail = new ArrayList<Token>();
        tail.add(new Token(parts[i], parts[i].toLowerCase(Locale.ROOT), whole.tag(), whole.span()));
        tail.addAll(tokens.subList(at + 1, Math.min(tokens.size(), at + 5)));
        Entry longer = gazetteer.at(tail, 0);
        if (longer != null && longer.length() > 1 && longer.side() != null) {
          found.add(longer.side());
          sides.addAll(found);
          return at + longer.length();
        }
      }
      if (side == null) {
        return at;
      }
      found.add(side);
    }
    sides.addAll(found);
    return found.size() > 0 ? at + 1 : at;
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("/");
  }

  private boolean glued(int dash) {
    return (tokens.get(dash - 1).span().end() == tokens.get(dash).span().start()
            && tokens.get(dash).span().end() == tokens.get(dash + 1).span().start())
        || (tokens.get(dash).is("–") && isSpaced(dash));
  }

  /// "U.S. – Vietnam Partnership", not "Hanoi, Viet Nam – Indonesian officials".
  private boolean isSpaced(int dash) {
    Entry right = entries[dash + 1];
    return right != null
        && right.use() == Gazetteer.Use.NAME
        && dash + 1 + right.length() < tokens.size()
        && (isCapital(dash + 1 + right.length()) || is(dash + 1 + right.length(), WordClass.THING))
        && dash > 2;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  boolean is(int index, WordClass kind) {
    return index >= 0 && index < tokens.size() && kind.in(classes[index]);
  }

  boolean isAny(int index, WordClass... kinds) {
    for (WordClass kind : kinds) {
      if (is(index, kind)) {
        return true;
      }
    }
    return false;
  }

  int classes(int index) {
    return classes[index];
  }

  boolean isCapital(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isCapitalised();
  }

  @Nullable Entry entry(int index) {
    return index >= 0 && index < entries.length ? entries[index] : null;
  }

  @Nullable Compound compound(int index) {
    return index >= 0 && index < compounds.length ? compounds[index] : null;
  }

  boolean isPossessive(int index) {
    return is(index, "'s") || is(index, "'");
  }

  /// The sides named at tokens `[from, to)`.
  List<Side> sidesIn(int from, int to) {
    var sides = new ArrayList<Side>();
    for (int i = from; i < to; i++) {
      Entry entry = entries[i];
      if (entry != null && entry.side() != null) {
        sides.add(entry.side());
      }
    }
    return sides;
  }

  /// The words as they stand in the text.
  String words(int from, int to) {
    return text.substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
