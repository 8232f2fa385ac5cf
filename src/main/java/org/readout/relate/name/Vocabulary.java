package org.readout.relate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;

/// What words mean in the names of one kind of thing, from a table.
final class Vocabulary {
  static final String FOLDER = "/org/readout/relate/";
  static final int MOST_WORDS = 6;

  /// What a word does in a name.
  enum Role {
    /// Says what kind of thing it is.
    KIND,
    /// Says the kind, and with the sides alone tells which thing is meant.
    SOLE,
    /// Says only that it is some thing of these.
    VAGUE,
    /// Another form of a word.
    WORD,
    /// A word that many names share.
    COMMON,
    /// Says nothing that tells one thing from another.
    DROP,
    /// Says how many sides there are.
    PARTIES,
    /// Says how many there are.
    NUMBER,
    /// A month; its number is what it means.
    MONTH,
    /// A town or the like: a name of its own.
    TOWN,
    /// A part of the world; no side is to be looked for in it.
    REGION
  }

  /// @param means the usual form; a number for [Role#PARTIES]
  record Entry(Role role, String means) {}

  private final Map<String, Entry> entries = new HashMap<>();

  private Vocabulary() {}

  /// @param tables each with columns role, form, means and example; the first that has a form
  ///   decides
  static Vocabulary load(String... tables) {
    var vocabulary = new Vocabulary();
    for (var table : tables) {
      for (var row : Table.in(FOLDER, table, "role", "form", "means", "example").rows()) {
        Role role;
        try {
          role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
          throw row.wrong("role " + row.cell(0) + ", expected one of " + List.of(Role.values()));
        }
        var form = new ArrayList<String>();
        for (var token : Tokens.of(row.cell(1))) {
          form.add(token.stem());
        }
        vocabulary.entries.putIfAbsent(String.join(" ", form), new Entry(role, row.cell(2)));
      }
    }
    return vocabulary;
  }

  /// What some words, in their stems, mean together.
  @Nullable Entry of(List<Tokens.Token> tokens) {
    return entries.get(String.join(" ", tokens.stream().map(Tokens.Token::stem).toList()));
  }
}
