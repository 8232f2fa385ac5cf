package org.readout.show;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Decision;
import org.readout.show.Column.Place;

/// What people decided, as a list and in words.
public final class DecisionLists {
  private static final int MOST_WORDS = 100;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// In the order in which it was decided.
  public static final Listing<Told> HISTORY =
      new Listing<>(
          List.of(
              new Column<>("id", Place.TABLE, t -> Listing.shortId(t.decision().id())),
              new Column<>("id", Place.CSV, t -> t.decision().id()),
              new Column<>("when", Place.TABLE, t -> MINUTE.format(t.decision().at())),
              new Column<>("at", Place.CSV, t -> t.decision().at()),
              new Column<>("by", Place.WRAPPED, t -> t.decision().by()),
              new Column<>("decision", Place.TABLE_WRAPPED, DecisionLists::words),
              new Column<>("verb", Place.CSV, t -> t.decision().verb()),
              new Column<>("kind", Place.CSV, t -> of(t, 0, w -> w.anchor().kind())),
              new Column<>("quotation", Place.CSV, t -> of(t, 0, Told.Words::quotation)),
              new Column<>("report", Place.CSV, t -> of(t, 0, w -> w.anchor().report())),
              new Column<>("uri", Place.CSV, t -> of(t, 0, Told.Words::uri)),
              new Column<>("other_kind", Place.CSV, t -> of(t, 1, w -> w.anchor().kind())),
              new Column<>("other_quotation", Place.CSV, t -> of(t, 1, Told.Words::quotation)),
              new Column<>("other_report", Place.CSV, t -> of(t, 1, w -> w.anchor().report())),
              new Column<>("other_uri", Place.CSV, t -> of(t, 1, Told.Words::uri)),
              new Column<>("says", Place.CSV, t -> says(t.decision().verdict())),
              new Column<>("why", Place.WRAPPED, t -> t.decision().why()),
              new Column<>("state", Place.NARROW, t -> Sentences.name(t.state()))));

  private DecisionLists() {}

  private static @Nullable Object of(
      Told told, int which, Function<Told.Words, @Nullable Object> value) {
    return which < told.about().size() ? value.apply(told.about().get(which)) : null;
  }

  /// `place = Lima`, `JP, official`, what a decision sets beside what it is about.
  private static @Nullable String says(Decision.Verdict verdict) {
    return switch (verdict) {
      case Decision.Correct(_, var field, var value) -> field + " = " + value;
      case Decision.Speaks speaks ->
          speaks.outlet() + " = " + side(speaks) + ", " + Sentences.name(speaks.standing());
      case Decision.Dispute dispute -> dispute.side().code();
      case Decision.Undo undo -> undo.decision();
      case Decision.Accept _, Decision.Reject _, Decision.Merge _, Decision.Split _ -> null;
    };
  }

  private static String side(Decision.Speaks speaks) {
    return speaks.side() == null ? "none" : speaks.side().code();
  }

  /// For example `place of the engagement “X met Y” is Lima`.
  public static String words(Told told) {
    return switch (told.decision().verdict()) {
      case Decision.Accept _ -> "accepted: " + thing(told, 0);
      case Decision.Reject _ -> "rejected: " + thing(told, 0);
      case Decision.Correct(_, var field, var value) ->
          "corrected: %s is %s in %s"
              .formatted(field, value.isEmpty() ? "unknown" : value, thing(told, 0));
      case Decision.Merge _ -> "merged: " + thing(told, 0) + " with " + thing(told, 1);
      case Decision.Split _ -> "split: " + thing(told, 0) + " from " + thing(told, 1);
      case Decision.Speaks speaks ->
          "%s speaks for %s: %s"
              .formatted(speaks.outlet(), side(speaks), Sentences.name(speaks.standing()));
      case Decision.Dispute dispute -> dispute.side() + " disputes " + thing(told, 0);
      case Decision.Undo undo -> "undone: " + Listing.shortId(undo.decision());
    };
  }

  private static String thing(Told told, int which) {
    var words = told.about().get(which);
    var quotation = Printable.line(words.quotation());
    int end = quotation.lastIndexOf(' ', MOST_WORDS);
    var cut =
        quotation.length() > MOST_WORDS && end > 0 ? quotation.substring(0, end) + " …" : quotation;
    return words.anchor().kind().replace('_', ' ') + " “" + cut + "”";
  }
}
