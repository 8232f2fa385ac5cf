package org.readout.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.keep.Item;
import org.readout.keep.Kept;
import org.readout.keep.Store;
import org.readout.model.Decision;
import org.readout.show.Listing;
import org.readout.show.Printable;
import org.readout.show.Sentences;

/// Finds what a person means by an id or a beginning of one.
record Lookup(Path file, Store open) {
  private static final int MOST_CANDIDATES = 20;

  /// Whatever it is.
  Item item(String id) {
    return only(id, items(id));
  }

  /// A finding; that other things have an id that begins so does not matter.
  Kept<?> finding(String id) {
    var items = items(id);
    var findings = items.stream().filter(Item.OfFinding.class::isInstance).toList();
    if (findings.isEmpty() && !items.isEmpty()) {
      throw new Problem(
          id
              + ": is a "
              + summary(items.getFirst())
              + ", expected the id of a finding, as timeline and commitments list them");
    }
    return ((Item.OfFinding) only(id, findings)).kept();
  }

  /// A decision.
  Decision decision(String id) {
    var decisions = items(id).stream().filter(Item.OfDecision.class::isInstance).toList();
    if (decisions.isEmpty()) {
      throw new Problem(file + ": has no decision whose id begins with " + id);
    }
    return ((Item.OfDecision) only(id, decisions)).decision();
  }

  private List<Item> items(String id) {
    return id.isBlank() ? List.of() : open.withId(id.strip());
  }

  private Item only(String id, List<Item> items) {
    var exact = items.stream().filter(item -> item.id().equals(id.strip())).toList();
    var found = exact.size() == 1 ? exact : items;
    return switch (found.size()) {
      case 0 -> throw new Problem(file + ": has no item whose id begins with " + id);
      case 1 -> found.getFirst();
      default ->
          throw new Problem(
              found.size() + " items have an id that begins with " + id + "; give more of it:",
              choices(found));
    };
  }

  private static List<String> choices(List<Item> items) {
    var lines =
        items.stream()
            .limit(MOST_CANDIDATES)
            .map(item -> "  " + unique(item, items) + "  " + Printable.line(summary(item)));
    return (items.size() > MOST_CANDIDATES ? Stream.concat(lines, Stream.of("  ...")) : lines)
        .toList();
  }

  /// As much of the id as tells it from the others, and no less than lists print.
  private static String unique(Item item, List<Item> items) {
    int length = Math.min(Listing.SHORT_ID, item.id().length());
    while (length < item.id().length() && begins(item.id().substring(0, length), items) > 1) {
      length++;
    }
    return item.id().substring(0, length);
  }

  private static long begins(String prefix, List<Item> items) {
    return items.stream().filter(item -> item.id().startsWith(prefix)).count();
  }

  private static String summary(Item item) {
    return switch (item) {
      case Item.OfFinding it -> Sentences.of(it.kept().finding().fact());
      case Item.OfReport it -> "report " + it.versions().getFirst().source().uri();
      case Item.OfVersion it ->
          "version " + it.version().version() + " of " + it.version().source().uri();
      case Item.OfDecision it -> "decision of " + it.decision().by();
    };
  }
}
