package org.readout.keep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.readout.keep.Tables.ReportText;
import org.readout.model.Decision;
import org.readout.model.Digest;

/// Looks at a whole store for damage.
final class Check {
  private final Connection connection;
  private final DSLContext dsl;

  Check(Connection connection, DSLContext dsl) {
    this.connection = connection;
    this.dsl = dsl;
  }

  List<String> faults() {
    try {
      var faults = new ArrayList<>(Sqlite.faults(connection));
      try (var texts =
          dsl.select(ReportText.ID, ReportText.CONTENT).from(ReportText.TABLE).fetchLazy()) {
        for (var text : texts) {
          if (!Digest.sha256(text.value2()).equals(text.value1())) {
            faults.add("the text of report " + text.value1() + " is not what was frozen");
          }
        }
      }
      for (var decision : new Decisions(dsl).log().all()) {
        var again = Decision.of(decision.at(), decision.by(), decision.why(), decision.verdict());
        if (!again.id().equals(decision.id())) {
          faults.add("decision " + decision.id() + " is not what was decided");
        }
      }
      return faults;
    } catch (SQLException e) {
      throw new DataAccessException("the check stopped", e);
    }
  }
}
