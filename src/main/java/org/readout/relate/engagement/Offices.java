package org.readout.relate.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.data.Atlas;
import org.readout.data.Table;

/// Offices by their words.
final class Offices {
  private final Atlas atlas;
  private final List<Row> levels;
  private final List<Row> fields;
  private final Map<String, Optional<Rank>> known = new ConcurrentHashMap<>();

  private record Row(String value, Wording wording) {}

  Offices(Atlas atlas) {
    this.atlas = atlas;
    this.levels = rows(Wording.table("office-level", "level", "words", "example"));
    this.fields = rows(Wording.table("office-field", "field", "words", "example"));
  }

  private static List<Row> rows(Table table) {
    var rows = new ArrayList<Row>();
    for (var row : table.rows()) {
      rows.add(new Row(row.cell(0), Wording.of(row.cell(1))));
    }
    return rows;
  }

  /// What an office is; nothing where its words do not tell its level.
  Optional<Rank> of(String office) {
    return known.computeIfAbsent(office, this::rank);
  }

  private Optional<Rank> rank(String office) {
    var words = atlas.takenFrom(office.toLowerCase(Locale.ROOT)).words();
    var level = levels.stream().filter(row -> row.wording().isIn(words)).findFirst();
    if (level.isEmpty()) {
      return Optional.empty();
    }
    var about = new TreeSet<String>();
    for (var row : fields) {
      if (row.wording().isIn(words)) {
        about.add(row.value());
      }
    }
    return Optional.of(new Rank(Rank.Level.valueOf(level.get().value()), about));
  }
}
