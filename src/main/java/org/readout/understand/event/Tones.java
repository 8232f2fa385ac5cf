package org.readout.understand.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.readout.data.Table;
import org.readout.understand.rule.Inflection;
import org.readout.understand.rule.Marked;

/// Words of praise, blame, duty and the like, from `tone.tsv`.
final class Tones {
  private static final int LONGEST = 5;

  private final Map<String, Set<String>> tones = new HashMap<>();
  private final StringBuilder source = new StringBuilder();

  private Tones() {}

  static Tones load(Inflection inflection) {
    var loaded = new Tones();
    for (var row : Table.load("tone", "tone", "forms").rows()) {
      loaded.source.append(row.cells());
      for (String form : row.cell(1).split(", *", -1)) {
        if (form.startsWith("~")) {
          inflection.forms(form.substring(1)).forEach(i -> loaded.add(i.word(), row.cell(0)));
        } else {
          loaded.add(form, row.cell(0));
        }
      }
    }
    return loaded;
  }

  private void add(String form, String tone) {
    tones.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(tone);
  }

  /// The rows of the table, for telling one version from another.
  String source() {
    return source.toString();
  }

  /// The tones of the words and phrases that begin at a token.
  Set<String> at(Marked marked, int token, int end) {
    var found = new LinkedHashSet<String>();
    var words = new StringBuilder();
    for (int i = token; i < Math.min(end, token + LONGEST); i++) {
      words.append(i > token ? " " : "").append(marked.sentence().at(i).norm());
      found.addAll(tones.getOrDefault(words.toString(), Set.of()));
    }
    return found;
  }
}
