package org.readout.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Report;

/// A decision, with the words it is about.
///
/// @param about as many as the decision has anchors, in their order
public record Told(Decision decision, State state, List<Words> about) {
  public Told {
    about = List.copyOf(about);
  }

  /// Whether a decision has an effect.
  public enum State {
    STANDING,
    UNDONE,
    /// It is about something that no report tells as the store has it now.
    WAITING
  }

  /// What an anchor points at.
  ///
  /// @param report null where its text is not kept
  public record Words(Anchor anchor, @Nullable Report report) {
    String quotation() {
      boolean inside = report != null && anchor.passage().end() <= report.text().length();
      return report != null && inside ? anchor.passage().in(report.text()) : "";
    }

    @Nullable String uri() {
      return report == null ? null : report.source().uri();
    }
  }
}
