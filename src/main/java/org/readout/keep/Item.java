package org.readout.keep;

import java.util.List;
import org.readout.model.Decision;

/// Whatever has an id that can be shown.
public sealed interface Item {
  String id();

  /// A finding, of the latest version that has it.
  record OfFinding(Kept<?> kept) implements Item {
    @Override
    public String id() {
      return kept.finding().id();
    }
  }

  /// A text, and every version of every report that has it, what is shown now first.
  record OfReport(String id, List<KeptReport> versions) implements Item {
    public OfReport {
      versions = List.copyOf(versions);
    }
  }

  record OfVersion(KeptReport version) implements Item {
    @Override
    public String id() {
      return version.versionId();
    }
  }

  record OfDecision(Decision decision) implements Item {
    @Override
    public String id() {
      return decision.id();
    }
  }
}
