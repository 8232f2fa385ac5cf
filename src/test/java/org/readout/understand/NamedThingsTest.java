package org.readout.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Fact;
import org.readout.model.Fact.Mechanism.State;
import org.readout.model.Finding;
import org.readout.model.Period;
import org.readout.model.Report;
import org.readout.model.Side;

/// What mechanisms, instruments and counts of outcomes a whole report names.
class NamedThingsTest {
  private static final Grammar GRAMMAR = Grammar.load();

  @Test
  void aMechanismIsOneItemByItsFullestName() {
    var mechanisms =
        mechanisms(
            """
            The third India-Kenya Strategic Dialogue was held in Nairobi on Tuesday.
            The Strategic Dialogue was useful, both sides said. The dialogue ended on Wednesday.
            """);

    assertThat(mechanisms)
        .extracting(Fact.Mechanism::name)
        .containsExactly("India-Kenya Strategic Dialogue");
    assertThat(mechanisms.getFirst().sides()).containsExactly(new Side("IN"), new Side("KE"));
    assertThat(mechanisms.getFirst().state()).isEqualTo(State.EXISTING);
  }

  @Test
  void whatStandsInsideADescriptionIsAnItemOfItsOwn() {
    assertThat(
            mechanisms(
                "They agreed to open the hotline of the maritime liaison mechanism of the navies."))
        .extracting(Fact.Mechanism::name, Fact.Mechanism::state)
        .containsExactly(
            tuple(
                "hotline of the maritime liaison mechanism of the navies", State.TO_BE_ESTABLISHED),
            tuple("maritime liaison mechanism of the navies", State.EXISTING));
  }

  @Test
  void theNextRoundHasItsPeriod() {
    var mechanisms =
        mechanisms("They agreed to hold the next round of the strategic dialogue next year.");

    assertThat(mechanisms).hasSize(1);
    assertThat(mechanisms.getFirst().next()).isEqualTo(Period.ofYear(2025));
  }

  @Test
  void organisationsAndDialogueInGeneralAreNoMechanisms() {
    assertThat(
            mechanisms(
                """
                They spoke at the G20 Summit about frank dialogue and close consultations.
                They will make use of existing dialogue mechanisms and met at the Security Council.
                """))
        .isEmpty();
  }

  @Test
  void anAbbreviationIsTheSameInstrumentAsTheNameInFull() {
    assertThat(
            instruments(
                """
                They spoke about the United Nations Convention on the Law of the Sea (UNCLOS).
                UNCLOS must be respected, and the convention is clear.
                """))
        .extracting(Fact.Instrument::name)
        .containsExactly("United Nations Convention on the Law of the Sea (UNCLOS)");
  }

  @Test
  void instrumentsHaveTheTypeOfTheirNoun() {
    assertThat(
            instruments(
                """
                They signed the Agreement on River Navigation and recalled the Lagos Declaration.
                Under UN Security Council Resolution 1234, the Joint Water Act and the peace
                treaty remains in force. They recalled the four political documents.
                """))
        .extracting(Fact.Instrument::type)
        .containsExactlyInAnyOrder(
            Fact.Instrument.Type.AGREEMENT,
            Fact.Instrument.Type.STATEMENT,
            Fact.Instrument.Type.RESOLUTION,
            Fact.Instrument.Type.LAW,
            Fact.Instrument.Type.TREATY,
            Fact.Instrument.Type.DOCUMENT);
  }

  @Test
  void internationalLawAndAPartnershipAreNoInstruments() {
    assertThat(
            instruments(
                "They stand by international law, a peaceful resolution of the conflict and their"
                    + " Comprehensive Strategic Partnership."))
        .isEmpty();
  }

  @Test
  void eachCountOfOutcomesIsAClaim() {
    assertThat(
            facts(
                Fact.OutcomeClaim.class,
                "The two sides reached five important consensuses and six concrete results."))
        .containsExactly(
            new Fact.OutcomeClaim(5, "important consensuses"),
            new Fact.OutcomeClaim(6, "concrete results"));
  }

  private static List<Fact.Mechanism> mechanisms(String text) {
    return facts(Fact.Mechanism.class, text);
  }

  private static List<Fact.Instrument> instruments(String text) {
    return facts(Fact.Instrument.class, text);
  }

  private static <F extends Fact> List<F> facts(Class<F> kind, String text) {
    var source = new Report.Source("test", null, LocalDate.of(2024, 5, 15), null, null, "en");
    String prose = text.strip().replace('\n', ' ');
    return GRAMMAR.findings(new Report(source, prose)).of(kind).stream()
        .map(Finding::fact)
        .toList();
  }
}
