package org.readout.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.readout.keep.Tables.Version;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;

/// Keeps what people decided to be there among findings by newer rules that lack it.
///
/// It must be asked about a report before what was found in it is forgotten.
final class Carrying {
  private final DSLContext dsl;
  private @Nullable Map<String, List<Anchor>> kept;
  private final Map<String, List<Finding<?>>> before = new HashMap<>();

  Carrying(DSLContext dsl) {
    this.dsl = dsl;
  }

  private Map<String, List<Anchor>> kept() {
    if (kept == null) {
      kept =
          new Decisions(dsl)
              .log().standing().stream()
                  .filter(decision -> keeps(decision.verdict()))
                  .flatMap(decision -> decision.anchors().stream())
                  .distinct()
                  .collect(Collectors.groupingBy(Anchor::report));
    }
    return kept;
  }

  private static boolean keeps(Decision.Verdict verdict) {
    return switch (verdict) {
      case Decision.Accept _, Decision.Correct _, Decision.Merge _, Decision.Dispute _ -> true;
      case Decision.Reject _, Decision.Split _, Decision.Speaks _, Decision.Undo _ -> false;
    };
  }

  /// The new findings of a report, and those that any version of its text had and that people
  /// decided about, where none of the new ones takes their place.
  Findings into(String report, Findings now) {
    var anchors = kept().get(report);
    if (anchors == null) {
      return now;
    }
    var old = before.computeIfAbsent(report, this::found);
    var missing = new LinkedHashMap<String, Finding<?>>();
    for (var anchor : anchors) {
      if (anchor.among(now.all()).isEmpty()) {
        anchor.among(old).ifPresent(finding -> missing.put(finding.id(), finding));
      }
    }
    if (missing.isEmpty()) {
      return now;
    }
    var all = new ArrayList<>(now.all());
    all.addAll(missing.values());
    all.replaceAll(
        finding -> missing.containsKey(finding.id()) ? placed(finding, all, old) : finding);
    all.sort(
        Comparator.comparing((Finding<?> f) -> f.citations().getFirst())
            .thenComparing(Finding::id));
    return new Findings(all, now.warnings());
  }

  /// A commitment that was carried over is of the engagement that took the place of its own.
  private static Finding<?> placed(Finding<?> finding, List<Finding<?>> all, List<Finding<?>> old) {
    if (!(finding.fact()
        instanceof
        Fact.Commitment(var by, var strength, var action, var deadline, var engagement))) {
      return finding;
    }
    return new Finding<>(
        finding.id(),
        new Fact.Commitment(by, strength, action, deadline, successor(engagement, all, old)),
        finding.citations());
  }

  private static @Nullable String successor(
      @Nullable String id, List<Finding<?>> all, List<Finding<?>> old) {
    if (id == null || ids(all).contains(id)) {
      return id;
    }
    return old.stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .flatMap(finding -> Anchor.at("", finding, List.of()).among(all))
        .map(Finding::id)
        .orElse(null);
  }

  private static Set<String> ids(List<Finding<?>> findings) {
    return findings.stream().map(Finding::id).collect(Collectors.toSet());
  }

  private List<Finding<?>> found(String report) {
    var byId = new LinkedHashMap<String, Finding<?>>();
    for (var kind : Kind.values()) {
      for (var row : new Facts<>(dsl, kind.type).where(Version.TEXT.eq(report))) {
        byId.putIfAbsent(row.finding().id(), row.finding());
      }
    }
    return List.copyOf(byId.values());
  }
}
