package org.readout.relate;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Account;
import org.readout.model.Decision;
import org.readout.model.Decision.Anchor;
import org.readout.model.DecisionLog;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.model.Side;

/// What people's decisions make of what the reports tell.
///
/// It follows from the accounts and the decisions alone, in whatever order they come: of two
/// standing decisions about one thing (whether a finding is right, one field, two mentions, one
/// outlet) the last counts, by [Decision#ORDER].
///
/// @param accounts without what was rejected, and with what was corrected
/// @param ties which mentions were put together or taken apart
/// @param judgements of findings, by id; of rejected ones too
/// @param disputes the sides that dispute a finding, by its id
/// @param outlets whom outlets speak for, by [#outlet]
/// @param about every decision about a finding, by its id, undone ones and undos too, in order
/// @param waiting standing decisions about what no account has now
public record Deciding(
    List<Account> accounts,
    Ties ties,
    SortedMap<String, Judgement> judgements,
    SortedMap<String, SortedSet<Side>> disputes,
    SortedMap<String, Decision.Speaks> outlets,
    SortedMap<String, List<Decision>> about,
    List<Decision> waiting) {

  /// What people think of a finding.
  public record Judgement(Mark mark, Decision last) {}

  public enum Mark {
    ACCEPTED,
    /// Some field of it, and the rest is taken for right.
    CORRECTED,
    REJECTED
  }

  /// Applies decisions, undone ones among them.
  public static Deciding of(List<Account> accounts, List<Decision> decisions) {
    return decisions.isEmpty()
        ? new Deciding(
            accounts,
            Ties.NONE,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of())
        : new Working(accounts, new DecisionLog(decisions)).deciding();
  }

  /// How outlets are told apart: case and blanks around them do not matter.
  public static String outlet(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// What was decided of a report's outlet: by its name, else by its address or a beginning of it
  /// that ends before a `/`, the longest first, with or without the scheme.
  public Optional<Decision.Speaks> voiceOf(Report.Source source) {
    if (outlets.isEmpty()) {
      return Optional.empty();
    }
    var named = source.outlet() == null ? null : outlets.get(outlet(source.outlet()));
    return named != null ? Optional.of(named) : byAddress(outlet(source.uri()));
  }

  private Optional<Decision.Speaks> byAddress(String address) {
    for (var start = address; !start.isEmpty(); start = shorter(start)) {
      var bare = start.substring(start.indexOf("://") < 0 ? 0 : start.indexOf("://") + 3);
      for (var name : List.of(start, bare)) {
        var found = outlets.get(name);
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static String shorter(String address) {
    return address.substring(0, Math.max(0, address.lastIndexOf('/')));
  }

  /// Gathers what all decisions together come to.
  private static final class Working {
    private final List<Account> accounts;
    private final DecisionLog log;
    private final Map<String, List<Finding<?>>> reports = new HashMap<>();
    private final SortedMap<String, Judgement> judgements = new TreeMap<>();
    private final Map<String, Fact> corrected = new HashMap<>();
    private final Map<Ties.Pair, Boolean> pairs = new LinkedHashMap<>();
    private final SortedMap<String, SortedSet<Side>> disputes = new TreeMap<>();
    private final SortedMap<String, Decision.Speaks> outlets = new TreeMap<>();
    private final List<Decision> waiting = new ArrayList<>();

    Working(List<Account> accounts, DecisionLog log) {
      this.accounts = accounts;
      this.log = log;
      var named = new HashSet<String>();
      log.all().forEach(d -> d.anchors().forEach(anchor -> named.add(anchor.report())));
      for (var account : accounts) {
        if (named.contains(account.report())) {
          reports.put(account.report(), account.findings().all());
        }
      }
    }

    Deciding deciding() {
      log.standing().forEach(this::apply);
      return new Deciding(
          accounts.stream().map(this::applied).toList(),
          new Ties(pairs(true), pairs(false)),
          judgements,
          disputes,
          outlets,
          about(),
          List.copyOf(waiting));
    }

    private Optional<Finding<?>> found(Anchor anchor) {
      return anchor.among(reports.getOrDefault(anchor.report(), List.of()));
    }

    private void apply(Decision decision) {
      if (decision.verdict() instanceof Decision.Speaks speaks) {
        outlets.put(outlet(speaks.outlet()), speaks);
        return;
      }
      var anchors = decision.anchors();
      var people = anchors.stream().map(Anchor::person).flatMap(Optional::stream).toList();
      if (people.size() == 2) {
        pair(people.getFirst(), people.getLast(), decision.verdict() instanceof Decision.Merge);
        return;
      }
      var found = anchors.stream().map(this::found).flatMap(Optional::stream).toList();
      if (found.size() < anchors.size() || !apply(decision, found)) {
        waiting.add(decision);
      }
    }

    /// Whether it could be applied.
    private boolean apply(Decision decision, List<Finding<?>> found) {
      var first = found.getFirst();
      switch (decision.verdict()) {
        case Decision.Accept _ -> judge(first, accepted(first), decision);
        case Decision.Reject _ -> judge(first, Mark.REJECTED, decision);
        case Decision.Correct(_, var field, var value) -> {
          try {
            var now = corrected.getOrDefault(first.id(), first.fact());
            corrected.put(first.id(), new Correction(field, value).appliedTo(now));
          } catch (IllegalArgumentException | DateTimeException e) {
            return false;
          }
          judge(first, Mark.CORRECTED, decision);
        }
        case Decision.Merge _ -> pair(found, true);
        case Decision.Split _ -> pair(found, false);
        case Decision.Dispute(_, var side) ->
            disputes.computeIfAbsent(first.id(), _ -> new TreeSet<>()).add(side);
        case Decision.Speaks _, Decision.Undo _ -> {}
      }
      return true;
    }

    private Mark accepted(Finding<?> finding) {
      return corrected.containsKey(finding.id()) ? Mark.CORRECTED : Mark.ACCEPTED;
    }

    private void judge(Finding<?> finding, Mark mark, Decision decision) {
      judgements.put(finding.id(), new Judgement(mark, decision));
    }

    private void pair(List<Finding<?>> found, boolean together) {
      pair(found.getFirst().id(), found.getLast().id(), together);
    }

    private void pair(String one, String other, boolean together) {
      if (!one.equals(other)) {
        pairs.put(new Ties.Pair(one, other), together);
      }
    }

    private Set<Ties.Pair> pairs(boolean together) {
      return pairs.entrySet().stream()
          .filter(pair -> pair.getValue() == together)
          .map(Map.Entry::getKey)
          .filter(pair -> !isRejected(pair.one()) && !isRejected(pair.other()))
          .collect(Collectors.toSet());
    }

    private boolean isRejected(String finding) {
      var judgement = judgements.get(finding);
      return judgement != null && judgement.mark() == Mark.REJECTED;
    }

    private Account applied(Account account) {
      var all = account.findings().all();
      if (all.stream().noneMatch(finding -> judgements.containsKey(finding.id()))) {
        return account;
      }
      var left =
          all.stream()
              .filter(finding -> !isRejected(finding.id()))
              .<Finding<?>>map(
                  finding -> new Finding<>(finding.id(), applied(finding), finding.citations()))
              .toList();
      return new Account(
          account.report(), account.source(), new Findings(left, account.findings().warnings()));
    }

    /// A commitment that was made at a rejected engagement was made at none that is known.
    private Fact applied(Finding<?> finding) {
      var fact = corrected.getOrDefault(finding.id(), finding.fact());
      return fact instanceof Fact.Commitment(var by, var strength, var action, var due, var at)
              && at != null
              && isRejected(at)
          ? new Fact.Commitment(by, strength, action, due, null)
          : fact;
    }

    private SortedMap<String, List<Decision>> about() {
      var undos = new HashMap<String, List<Decision>>();
      for (var decision : log.all()) {
        if (decision.verdict() instanceof Decision.Undo(var target)) {
          undos.computeIfAbsent(target, _ -> new ArrayList<>()).add(decision);
        }
      }
      var about = new TreeMap<String, SortedSet<Decision>>();
      for (var decision : log.all()) {
        for (var anchor : decision.anchors()) {
          found(anchor)
              .<String>map(Finding::id)
              .or(anchor::person)
              .ifPresent(
                  id ->
                      add(
                          decision,
                          undos,
                          about.computeIfAbsent(id, _ -> new TreeSet<>(Decision.ORDER))));
        }
      }
      var lists = new TreeMap<String, List<Decision>>();
      about.forEach((id, set) -> lists.put(id, List.copyOf(set)));
      return lists;
    }

    private static void add(
        Decision decision, Map<String, List<Decision>> undos, SortedSet<Decision> all) {
      if (all.add(decision)) {
        undos.getOrDefault(decision.id(), List.of()).forEach(undo -> add(undo, undos, all));
      }
    }
  }
}
