package org.readout.understand.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.readout.data.RuleException;
import org.readout.data.Table;

/// A class of tokens with digits, told by how they are written: years, days, plain numbers.
record Shape(String kind, Pattern form) {

  /// Reads `lexicon/shape.tsv`.
  ///
  /// @throws RuleException when a form is no regular expression
  static List<Shape> load() {
    return Table.load("shape", "class", "form", "example").rows().stream().map(Shape::of).toList();
  }

  private static Shape of(Table.Row row) {
    try {
      return new Shape(row.cell(0), Pattern.compile(row.cell(1)));
    } catch (PatternSyntaxException e) {
      throw row.wrong("form " + row.cell(1) + ", expected a regular expression");
    }
  }

  /// Whether a token can have a shape at all: it has a digit.
  static boolean mayHave(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      if (norm.charAt(i) >= '0' && norm.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  boolean has(String norm) {
    return form.matcher(norm).matches();
  }
}
