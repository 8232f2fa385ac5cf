package org.readout.understand.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.understand.rule.Inflection;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.text.Tag;
import org.readout.understand.text.Token;

/// The verbs of the genre in all their forms, from `verbs.tsv`.
///
/// The tagger takes "promote" for an adjective and "Wang" for a verb; where a word is listed here,
/// the list decides.
public final class Verbs {
  /// A form that the list has.
  ///
  /// @param alsoNoun whether the word is a noun as well, so that its neighbours decide
  /// @param mostlyNoun whether it is a verb only before an article or a pronoun
  record Entry(String lemma, Form form, boolean alsoNoun, boolean mostlyNoun) {}

  private final Map<String, Entry> forms = new HashMap<>();

  private Verbs() {}

  public static Verbs load(Inflection inflection) {
    var verbs = new Verbs();
    for (var row : Table.load("verbs", "verb", "noun").rows()) {
      boolean mostly = row.cell(1).equals("mostly");
      boolean noun = mostly || row.cell(1).equals("yes");
      String lemma = row.cell(0);
      for (var inflected : inflection.forms(lemma)) {
        boolean ambiguous =
            noun && (inflected.form() == Form.BASE || inflected.form() == Form.THIRD);
        var entry = new Entry(lemma, inflected.form(), ambiguous, ambiguous && mostly);
        verbs.forms.putIfAbsent(inflected.word(), entry);
      }
    }
    return verbs;
  }

  @Nullable Entry entry(Token token) {
    return forms.get(token.norm());
  }

  /// The form of a token that may be a verb; null where it is none.
  @Nullable Form form(Token token) {
    Entry entry = forms.get(token.norm());
    if (entry != null) {
      return entry.form();
    }
    if (!token.is(Tag.VERB) || token.isCapitalised()) {
      return null;
    }
    String word = token.norm();
    if (word.endsWith("ing")) {
      return Form.ING;
    }
    if (word.endsWith("ed")) {
      return Form.PAST;
    }
    return word.endsWith("s") && !word.endsWith("ss") ? Form.THIRD : Form.BASE;
  }

  /// Whether a base form stands at the token, as after "to".
  boolean isBase(Token token) {
    return form(token) == Form.BASE;
  }
}
