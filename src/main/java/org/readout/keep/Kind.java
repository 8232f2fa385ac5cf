package org.readout.keep;

import java.util.Locale;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.readout.model.Fact;

/// The kinds of fact, as the store names them.
enum Kind {
  ENGAGEMENT(Fact.Engagement.class),
  COMMITMENT(Fact.Commitment.class),
  STATEMENT(Fact.Statement.class),
  MECHANISM(Fact.Mechanism.class),
  INSTRUMENT(Fact.Instrument.class),
  OUTCOME_CLAIM(Fact.OutcomeClaim.class),
  DEVELOPMENT(Fact.Development.class);

  final Class<? extends Fact> type;

  Kind(Class<? extends Fact> type) {
    this.type = type;
  }

  static Kind of(Fact fact) {
    return switch (fact) {
      case Fact.Engagement _ -> ENGAGEMENT;
      case Fact.Commitment _ -> COMMITMENT;
      case Fact.Statement _ -> STATEMENT;
      case Fact.Mechanism _ -> MECHANISM;
      case Fact.Instrument _ -> INSTRUMENT;
      case Fact.OutcomeClaim _ -> OUTCOME_CLAIM;
      case Fact.Development _ -> DEVELOPMENT;
    };
  }

  static Kind of(Class<? extends Fact> type) {
    for (var kind : values()) {
      if (kind.type == type) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not a kind of fact: " + type.getName());
  }

  String stored() {
    return stored(this);
  }

  /// Bears the kind's name.
  Table<Record> table() {
    return DSL.table(DSL.name(stored()));
  }

  /// An enum's constant as it stands in the store: its name in lower case.
  static String stored(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E read(Class<E> type, String stored) {
    return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
  }
}
