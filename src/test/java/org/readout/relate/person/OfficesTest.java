package org.readout.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Side;

class OfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN | State Councilor and Foreign Minister              | State Councilor; Foreign Minister
          JP | MINISTER FOR FOREIGN AFFAIRS                      | Foreign Minister
          JP | Minister for Foreign Affairs of Japan             | Foreign Minister
          JP | former Foreign Minister                           |
          JP | then-Prime Minister                               |
          GB | Foreign Secretary                                 | Foreign Minister
          IN | Foreign Secretary                                 | Foreign Secretary
          US | Vice President                                    | Vice President
          IE | Taoiseach                                         | Prime Minister
          IE | Tánaiste and Minister for Defence                 | Deputy Prime Minister; Defense Minister
          PK | Deputy Prime Minister and Foreign Minister        | Deputy Prime Minister; Foreign Minister
          AU | Minister for Trade and Investment                 | Trade Minister
          ID | President-elect                                   | President-elect
          US | Special Assistant to the President                | Special Assistant to the President
          US | National Security Advisor to the Vice President   | National Security Advisor to the Vice President
          CO | Acting Foreign Minister                           | Acting Foreign Minister
          AR | Minister of Foreign Affairs, International Trade and Worship | Foreign Minister
          JP | Ambassador to China                               | Ambassador to China
          RU | counterpart                                       |
          """)
  void aTitleTellsWhichOfficesAreHeld(String side, String title, String offices) {
    List<String> expected = offices == null ? List.of() : List.of(offices.split("; ", -1));
    assertThat(new Offices(Told.ATLAS).heldBy(title, new Side(side)).stream().map(Office::name))
        .containsExactlyElementsOf(expected);
  }
}
