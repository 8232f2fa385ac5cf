package org.readout.keep;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Rows of one table that wait to be inserted together.
final class Rows {
  private final Table<Record> table;
  private final Field<?>[] columns;
  private final List<@Nullable Object[]> waiting = new ArrayList<>();

  Rows(Table<Record> table, Field<?>... columns) {
    this.table = table;
    this.columns = columns;
  }

  void add(@Nullable Object... values) {
    if (values.length != columns.length) {
      throw new IllegalArgumentException(
          table + " has " + columns.length + " columns, not " + values.length);
    }
    waiting.add(values);
  }

  void clear() {
    waiting.clear();
  }

  void insert(DSLContext dsl) {
    if (!waiting.isEmpty()) {
      var insert = dsl.insertInto(table).columns(columns).values(new Object[columns.length]);
      dsl.batch(insert).bind(waiting.toArray(Object[][]::new)).execute();
      waiting.clear();
    }
  }
}
