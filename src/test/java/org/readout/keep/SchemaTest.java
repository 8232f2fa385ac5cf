package org.readout.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Fact;

class SchemaTest {
  @TempDir Path folder;

  @Test
  void everyScriptOfTheFolderIsRunInTheOrderOfItsNumber() throws Exception {
    assertThat(scripts()).containsExactlyElementsOf(Schema.SCRIPTS);
  }

  private static List<String> scripts() throws Exception {
    var folder = Path.of("src/main/resources/org/readout/keep/schema");
    try (var files = Files.list(folder)) {
      return files.map(Path::getFileName).map(String::valueOf).sorted().toList();
    }
  }

  @Test
  void theTablesInJavaAreThoseOfTheFile() throws Exception {
    try (var store = Store.open(folder.resolve("record.db"))) {
      var inFile = new HashSet<String>();
      try (var statement = store.connection().createStatement();
          var rows =
              statement.executeQuery(
                  """
                  select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c
                  where m.type = 'table' and m.name not like 'sqlite_%'""")) {
        while (rows.next()) {
          inFile.add(rows.getString(1));
        }
      }
      assertThat(inJava()).hasSizeGreaterThan(60).isEqualTo(inFile);
    }
  }

  private static Set<String> inJava() throws IllegalAccessException {
    var columns = new HashSet<String>();
    for (var tables : Tables.class.getDeclaredClasses()) {
      for (var constant : tables.getDeclaredFields()) {
        var value = constant.get(null);
        if (value instanceof Field<?> column && !(value instanceof Table<?>)) {
          columns.add(String.join(".", column.getQualifiedName().getName()));
        }
      }
    }
    return columns;
  }

  @Test
  void everyViewShowsWhatTheStoreShows() throws SQLException {
    try (var store = Store.open(folder.resolve("record.db"))) {
      store.addAll(SyntheticReports.of(5, 40, 20), Instant.EPOCH, "rules-1");
      for (var kind : Kind.values()) {
        var facts = store.facts(kind.type, Filter.EVERYTHING);
        var view = "v_" + kind.stored() + "s";
        assertThat(facts).as(view).isNotEmpty();
        assertThat(Sqlite.number(store.connection(), "select count(*) from " + view))
            .as(view)
            .isEqualTo(facts.size());
      }
      assertThat(Sqlite.number(store.connection(), "select count(*) from v_reports")).isEqualTo(40);
    }
  }

  @Test
  void theQuotationInAViewIsThePassageOfTheText() throws SQLException {
    try (var store = Store.open(folder.resolve("record.db"))) {
      store.addAll(SyntheticReports.of(6, 20, 20), Instant.EPOCH, "rules-1");
      var facts = store.facts(Fact.Commitment.class, Filter.EVERYTHING);
      assertThat(facts).anySatisfy(kept -> assertThat(kept.toString()).contains("📞"));
      for (var kept : facts) {
        var text = store.text(kept.reportId()).orElseThrow().text();
        var quoted =
            kept.finding().citations().stream().map(c -> c.passage().in(text)).distinct().toList();
        assertThat(
                Sqlite.text(
                    store.connection(),
                    "select quotation from v_commitments where id = '" + kept.finding().id() + "'"))
            .isEqualTo(String.join(" … ", quoted));
      }
    }
  }
}
