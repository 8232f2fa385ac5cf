package org.readout.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Fact.Instrument;
import org.readout.model.Fact.Mechanism;
import org.readout.model.Finding;
import org.readout.model.Mention;
import org.readout.model.Report;
import org.readout.model.Side;
import org.readout.model.Span;

class RegisterTest {
  private static final List<Finding.Citation> CITED =
      List.of(new Finding.Citation(new Span(0, 1), "any"));

  private static Mention<Mechanism> mention(
      String id, String day, String name, Mechanism.State state, String... sides) {
    var fact = new Mechanism(name, Stream.of(sides).map(Side::new).toList(), state, null);
    return new Mention<>(new Finding<>(id, fact, CITED), "report " + day, source(day));
  }

  @Test
  void namesThatDifferInArticleCaseAndDashAreOneThing() {
    var entries =
        Register.mechanisms(
            List.of(
                mention(
                    "b",
                    "2024-02-01",
                    "the High–Level Dialogue",
                    Mechanism.State.RESUMED,
                    "NO",
                    "IS"),
                mention(
                    "a", "2023-01-01", "high-level dialogue", Mechanism.State.EXISTING, "IS", "NO"),
                mention("c", "2022-01-01", "high-level dialogue", Mechanism.State.EXISTING)));
    assertThat(entries).hasSize(1);
    var entry = entries.getFirst();
    assertThat(entry.name()).isEqualTo("high-level dialogue");
    assertThat(entry.latest().finding().fact().state()).isEqualTo(Mechanism.State.RESUMED);
    assertThat(entry.reports()).isEqualTo(3);
    assertThat(entry.days())
        .containsExactly(LocalDate.parse("2022-01-01"), LocalDate.parse("2024-02-01"));
    assertThat(entry.ids()).containsExactly("c", "a", "b");
  }

  @Test
  void theSameNameBetweenOthersIsAnotherThing() {
    var entries =
        Register.mechanisms(
            List.of(
                mention(
                    "a", "2023-01-01", "maritime dialogue", Mechanism.State.EXISTING, "NO", "IS"),
                mention(
                    "b", "2023-01-02", "maritime dialogue", Mechanism.State.EXISTING, "NO", "GB"),
                mention("c", "2023-01-03", "maritime dialogue", Mechanism.State.EXISTING)));
    assertThat(entries.stream().map(Entry::sides))
        .containsExactlyInAnyOrder(
            List.of(),
            List.of(new Side("GB"), new Side("NO")),
            List.of(new Side("IS"), new Side("NO")));
  }

  @Test
  void theOrderOfTheMentionsDoesNotMatter() {
    var mentions =
        new ArrayList<>(
            List.of(
                mention("a", "2023-01-01", "A dialogue", Mechanism.State.EXISTING, "NO"),
                mention("b", "2023-01-01", "dialogue", Mechanism.State.SUSPENDED, "NO"),
                mention("c", "2021-01-01", "Dialogue", Mechanism.State.EXISTING)));
    var entries = Register.mechanisms(mentions);
    assertThat(Register.mechanisms(mentions.reversed())).isEqualTo(entries);
    assertThat(entries).hasSize(1);
  }

  @Test
  void instrumentsAreToldApartByNameAlone() {
    var treaty =
        new Mention<>(
            new Finding<>("a", new Instrument("the Treaty", Instrument.Type.TREATY), CITED),
            "r",
            new Report.Source("r.txt", null, null, null, null, "en"));
    assertThat(Register.instruments(List.of(treaty)).getFirst().days()).isEmpty();
    assertThat(Register.instruments(List.of())).isEmpty();
  }

  private static Report.Source source(String day) {
    return new Report.Source(day + ".txt", null, LocalDate.parse(day), null, null, "en");
  }
}
