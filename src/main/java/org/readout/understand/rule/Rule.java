package org.readout.understand.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A pattern, what it yields, and the sentences that show what it reads and what it does not.
///
/// @param id kebab-case, never reused
/// @param yields the kind of finding, e.g. `commitment`
/// @param settings what the finding gets besides its captures, e.g. `strength` → `agreed`
/// @param line where it stands in its file, from 1
public record Rule(
    String id,
    String yields,
    Map<String, String> settings,
    Pattern pattern,
    List<Example> match,
    List<Example> reject,
    String file,
    int line) {
  public Rule {
    settings = Map.copyOf(settings);
    match = List.copyOf(match);
    reject = List.copyOf(reject);
  }

  /// The value of a setting, or the default.
  public String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }

  /// A sentence and what is expected of it.
  ///
  /// @param on the report's date, for sentences with relative dates
  /// @param expected what each capture must hold, by name; for `reject` empty
  /// @param means the value that Java must compute, where the rule has one
  /// @param instead for `reject`: the rule that reads it in this one's place, or null for none
  public record Example(
      String text,
      @Nullable LocalDate on,
      Map<String, String> expected,
      @Nullable String means,
      @Nullable String instead,
      int line) {
    public Example {
      expected = Map.copyOf(expected);
    }
  }
}
