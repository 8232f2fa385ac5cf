package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCommandTest {
  @TempDir Path folder;

  private Ran due(String format) {
    var store = folder.resolve("r.db").toString();
    if (!folder.resolve("r.db").toFile().exists()) {
      Ran.run("add", Path.of("samples", "reports").toString(), "--store", store);
    }
    return Ran.run(
        "due", "--as-of", "2021-01-15", "--within", "1y", "--store", store, "--format", format);
  }

  @Test
  void theCalendarFileIsRightByItsStandard() {
    var text = due("ics").out();
    var parsed = Biweekly.parse(text).all();
    assertThat(parsed).hasSize(1);
    var calendar = parsed.getFirst();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSizeGreaterThan(5);
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
    assertThat(calendar.getEvents())
        .allSatisfy(
            event -> {
              assertThat(event.getDateStart().getValue().hasTime()).isFalse();
              assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
              assertThat(event.getDateEnd().getValue().getTime())
                  .isGreaterThan(event.getDateStart().getValue().getTime());
              assertThat(event.getSummary().getValue()).matches("(?:overdue|due|silent): .*");
              assertThat(event.getDescription().getValue()).contains("“", "readout show ");
            });
    assertThat(text).contains("\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void everyReminderIsInEveryForm() {
    int lines = due("jsonl").lines().size();
    assertThat(due("csv").lines()).hasSize(lines + 1);
    assertThat(due("ics").out().split("BEGIN:VEVENT", -1)).hasSize(lines + 1);
  }
}
