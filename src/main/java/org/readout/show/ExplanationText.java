package org.readout.show;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Explanation;
import org.readout.model.Explanation.Attempt;

/// What the rules made of a sentence, for reading.
public final class ExplanationText {
  private ExplanationText() {}

  /// Rules that read it with what they took; then how far others got.
  ///
  /// @param all whether to name those too that did not get past the first word
  public static List<String> lines(Explanation explanation, boolean all, Style style, int width) {
    var sheet = new Sheet(style, width);
    var read = explanation.attempts().stream().filter(Attempt::read).toList();
    sheet.head(read.isEmpty() ? "No rule reads it" : "Read by");
    read.forEach(attempt -> attempt(sheet, attempt));
    var rest = new ArrayList<>(explanation.attempts());
    rest.removeAll(read);
    var near = rest.stream().filter(attempt -> all || !attempt.covered().isBlank()).toList();
    if (!near.isEmpty()) {
      sheet.head("How far others got");
      near.forEach(attempt -> attempt(sheet, attempt));
    }
    int silent = rest.size() - near.size();
    if (silent > 0) {
      sheet.gap().block(List.of(silent + " other rules found no beginning; --all names them"));
    }
    return sheet.lines();
  }

  private static void attempt(Sheet sheet, Attempt attempt) {
    sheet.block(List.of(sheet.style().bold(Printable.line(attempt.rule()))));
    sheet.field("matched", attempt.covered());
    sheet.field("wanted next", attempt.wanted());
    attempt.captures().forEach(sheet::field);
  }
}
