package org.readout.relate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.data.Table;
import org.readout.model.Mention;
import org.readout.model.Period;
import org.readout.model.Related;
import org.readout.model.Side;
import org.readout.relate.Ties;

class PeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN | WANG Yi                          | Wang Yi
          CN | Yi Wang                          | Wang Yi
          JP | Takeshi Iwaya                    | IWAYA Takeshi
          JP | Kōno Tarō                        | Taro Kono
          JP | Ohno Yoshinori                   | Yoshinori Ōno
          KR | Cho Tae-yul                      | Cho Tae Yul
          KR | Chang Hojin                      | Ho-jin Chang
          KR | Chung Eui-yong                   | Jeong Eui-yong
          VN | Nguyễn Xuân Phúc                 | Nguyen Xuan Phuc
          VN | H.E. Nong Duc Manh               | Nông Đức Mạnh
          MX | Andrés Manuel López Obrador      | Andres Manuel Lopez Obrador
          MX | Claudia Sheinbaum                | Claudia Sheinbaum Pardo
          CO | President Gustavo Petro          | Gustavo Petro Urrego
          BR | Luiz Inácio Lula da Silva        | Lula da Silva
          EG | Abdel Fattah el-Sisi             | Abdel-Fattah Al Sisi
          AE | Mohamed bin Zayed                | Sheikh Mohammed bin Zayed Al Nahyan
          QA | Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman bin Jassim Al-Thani
          SA | Abdulaziz bin Salman             | Abdul Aziz bin Salman
          DE | Jörg Kukies                      | Joerg Kukies
          DE | Ursula von der Leyen             | Ursula von der LEYEN
          NL | Jan Peter Balkenende             | Jan-Peter Balkenende
          GB | Sir Keir Starmer                 | Keir Starmer
          US | Joseph R. Biden, Jr.             | Joe Biden
          US | Antony J. Blinken                | Antony Blinken
          US | Lloyd J. Austin III              | Lloyd Austin
          TR | Hakan FİDAN                      | Hakan Fidan
          TR | Mevlüt Çavuşoğlu                 | Mevlut Cavusoglu
          TR | Hakan FIDAN                      | Hakan Fidan
          UA | Volodymyr Zelenskyy              | Volodymyr Zelensky
          RU | Sergey Lavrov                    | Sergei Lavrov
          IN | Dr. Subrahmanyam Jaishankar      | S. Jaishankar
          PL | Radosław Sikorski                | Radoslaw Sikorski
          NG | Olusegun Obasanjo                | Olusegun Obassanjo
          """)
  void isOnePersonInAllSpellings(String side, String one, String other) {
    var told = new Told().met("2024-01-02", one, side).met("2024-02-02", other, side);
    assertThat(told.people()).hasSize(1);
    assertThat(told.people().getFirst().mentions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CN | Wang Yi               | Wang Wentao
          CN | Wang Yi               | Wang Yiming
          CN | Li Nan                | Lin An
          CN | Zhou Li               | Zhu Li
          JP | Kishi Nobuo           | Kishida Fumio
          JP | Abe Shinzo            | Abe Shintaro
          KR | Cho Tae-yul           | Cho Tae-yong
          KR | Kim Jong Un           | Kim Jong Il
          KR | Lee Jae Myung         | Lee Myung-bak
          VN | Nguyen Phu Trong      | Nguyen Xuan Phuc
          VN | Nguyen Minh Vu        | Nguyen Vu
          US | George W. Bush        | George H. Bush
          US | Joe Biden             | Jill Biden
          IN | Rajiv Gandhi          | Rahul Gandhi
          SA | Salman bin Abdulaziz Al Saud | Khalid bin Salman bin Abdulaziz Al Saud
          SA | Mohammed bin Salman   | Khalid bin Salman
          AE | Mohamed bin Zayed Al Nahyan  | Khaled bin Mohamed Al Nahyan
          ES | Pedro Sánchez         | Pedro Solbes
          JO | Abdullah II           | Abdullah I
          DE | Robert Habeck         | Roberta Habeck
          ID | Joko Widodo           | Joko Santoso
          """)
  void areTwoPeopleOfOneSurname(String side, String one, String other) {
    var told = new Told().met("2024-01-02", one, side).met("2024-02-02", other, side);
    assertThat(told.people()).hasSize(2);
  }

  @Test
  void peopleOfOneSurnameUnderTwoSidesStayApart() {
    var told =
        new Told()
            .met("2024-01-02", "Kim Yong-hyun", "KR", "Minister of National Defense")
            .met("2024-01-02", "Kim Yong-chol", "KP", "Vice Chairman")
            .met("2024-01-03", "Kim", "KP", "Minister of National Defense");
    assertThat(told.names())
        .containsExactlyInAnyOrder(List.of("Kim Yong-hyun"), List.of("Kim Yong-chol"));
    var namesakes =
        new Told()
            .met("2024-01-02", "Mohammed Hassan", "EG", "Foreign Minister")
            .met("2024-01-02", "Mohammed Hassan", "SD", "Finance Minister");
    assertThat(namesakes.people()).hasSize(2);
  }

  @Test
  void whoGoesToAnOrganisationIsTheSamePerson() {
    var told =
        new Told()
            .met("2023-01-02", "Kaja Kallas", "EE", "Prime Minister")
            .met("2025-01-02", "Kaja Kallas", "EU", "High Representative");
    assertThat(told.people()).hasSize(1);
  }

  @Test
  void aSurnameAloneIsThePersonWhoHeldTheOfficeThen() {
    var told =
        new Told()
            .met("2013-05-01", "Lee Hsien Loong", "SG", "Prime Minister")
            .met("2013-06-01", "Lee", "SG", "Prime Minister")
            .met("2013-06-01", "Lee", "SG", "Deputy Prime Minister")
            .met("2005-06-01", "Lee", "SG", "Prime Minister");
    assertThat(told.people()).hasSize(1);
    assertThat(told.people().getFirst().mentions().stream().map(Mention::id))
        .containsExactly("f000", "f001");
  }

  @Test
  void ofTwoHoldersTheOneOfThatDayIsMeant() {
    var told =
        new Told()
            .met("2003-05-01", "George W. Bush", "US", "President")
            .met("1990-05-01", "George H. W. Bush", "US", "President")
            .met("2003-05-20", "Bush", "US", "President")
            .said("2003-05-21", "President Bush and Prime Minister Blair", "GB", "US")
            .said("1990-05-03", "The President", "US");
    var mentions =
        told.people().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    p -> p.names().getFirst(),
                    p -> p.mentions().stream().map(Mention::id).toList()));
    assertThat(mentions)
        .containsEntry("George W. Bush", List.of("f000", "f002", "f003"))
        .containsEntry("George H. W. Bush", List.of("f001", "f004"));
  }

  @Test
  void aTitleAloneIsWhoeverHeldTheOfficeThen() {
    var told =
        new Told()
            .met("2024-11-20", "Takeshi Iwaya", "JP", "Foreign Minister")
            .met("2024-12-25", "Takeshi Iwaya", "JP", "Minister for Foreign Affairs")
            .said("2024-12-27", "The Japanese Foreign Minister", "JP")
            .met("2024-12-28", "Minister of Foreign Affairs", "JP", "Minister of Foreign Affairs")
            .said("2021-12-27", "The Japanese Foreign Minister", "JP");
    assertThat(told.people()).hasSize(1);
    var iwaya = told.people().getFirst();
    assertThat(iwaya.mentions()).hasSize(4);
    assertThat(iwaya.names()).containsExactly("Takeshi Iwaya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China",
        "the two sides",
        "They",
        "Both leaders",
        "the Foreign Ministry",
        "leader",
        "delegation from Japan",
        "spokesperson",
        "Foreign Ministry spokesperson",
        "we",
        "the leaders of the two countries",
        "European Union",
        "The White House",
        "Prime Minister",
        "Senior Administration Officials",
        "Department of Defense",
        "American people",
        "Mexico’s National Customs Agency",
        "The U.S. side",
        "French Minister of Armed Forces",
        "Security Council members",
        "Wang",
        "Abe family",
        "Republic of Korea",
        "AU-UNION",
        "Treasury Secretary",
        "Representatives from the Department of Treasury",
        "Solidarity Lanes"
      })
  void whatIsNoHumanBeingIsNotInTheRegister(String name) {
    assertThat(new Told().met("2024-01-02", name, "US").said("2024-01-03", name, "US").people())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "King, Hussein, JO",
    "Pope, Francis, VA",
    "President, Suharto, ID",
    "Emperor, Akihito, JP"
  })
  void whoeverIsKnownByOneNameIsInTheRegister(String office, String name, String side) {
    assertThat(new Told().met("1999-01-02", name, side, office).names())
        .containsExactly(List.of(name));
  }

  @Test
  void whoeverLeavesASurnameOnlyIsNotInTheRegister() {
    assertThat(new Told().met("2009-01-02", "Hatoyama", "JP", "Prime Minister").people()).isEmpty();
  }

  @Test
  void officesAreShownFromTheFirstDayToTheLastAndFollowEachOther() {
    var people =
        new Told()
            .met("2019-12-01", "Motegi Toshimitsu", "JP", "Minister for Foreign Affairs")
            .met("2021-04-05", "Toshimitsu Motegi", "JP", "Foreign Minister")
            .met("2021-11-13", "Hayashi Yoshimasa", "JP", "Minister of Foreign Affairs of Japan")
            .met("2022-01-13", "Motegi Toshimitsu", "JP", "former Foreign Minister")
            .met(
                "2022-06-01",
                Period.of(LocalDate.parse("2022-03-01")),
                "Yoshimasa Hayashi",
                "JP",
                "Foreign Minister")
            .people();
    var motegi = person(people, "Motegi Toshimitsu");
    var hayashi = person(people, "Hayashi Yoshimasa");
    assertThat(motegi.tenures())
        .containsExactly(
            new Related.Tenure(
                "Foreign Minister", period("2019-12-01", "2021-04-05"), hayashi.id()));
    assertThat(hayashi.tenures())
        .containsExactly(
            new Related.Tenure("Foreign Minister", period("2021-11-13", "2022-03-01"), null));
    var holders = Holders.of(people, Told.ATLAS);
    var japan = new Side("JP");
    assertThat(holders.holder("Japanese Foreign Minister", japan, LocalDate.parse("2020-06-01")))
        .contains(motegi);
    assertThat(holders.holder("foreign minister", japan, LocalDate.parse("2022-05-01")))
        .contains(hayashi);
    assertThat(holders.holder("Foreign Minister", japan, LocalDate.parse("2015-01-01"))).isEmpty();
    assertThat(holders.holder("Deputy Foreign Minister", japan, LocalDate.parse("2020-06-01")))
        .isEmpty();
    assertThat(holders.holder("Foreign Minister", new Side("CN"), LocalDate.parse("2020-06-01")))
        .isEmpty();
  }

  @Test
  void whoComesBackHoldsTheOfficeTwice() {
    var people =
        new Told()
            .met("2017-03-01", "Donald Trump", "US", "President")
            .met("2020-03-01", "Donald J. Trump", "US", "President")
            .met("2021-03-01", "Joe Biden", "US", "President")
            .met("2024-03-01", "Joe Biden", "US", "President")
            .met("2025-03-01", "Donald J. Trump", "US", "President")
            .people();
    var biden = person(people, "Joe Biden");
    var trump = person(people, "Donald J. Trump");
    assertThat(trump.tenures())
        .containsExactly(
            new Related.Tenure("President", period("2017-03-01", "2020-03-01"), biden.id()),
            new Related.Tenure("President", period("2025-03-01", "2025-03-01"), null));
    assertThat(biden.tenures().getFirst().successor()).isEqualTo(trump.id());
  }

  @Test
  void whatPeopleDecideCountsMoreThanNames() {
    var told =
        new Told().said("2024-01-02", "Ann Field", "NZ").said("2024-01-03", "Anna Fielding", "NZ");
    var together = new Ties(Set.of(pair("Ann Field", "Anna Fielding")), Set.of());
    assertThat(told.people()).hasSize(2);
    assertThat(told.people(together)).hasSize(1);
    var same =
        new Told().said("2024-01-02", "Ann Field", "NZ").said("2024-01-03", "FIELD Ann", "NZ");
    var apart = new Ties(Set.of(), Set.of(pair("Ann Field", "FIELD Ann")));
    assertThat(same.people()).hasSize(1);
    assertThat(same.people(apart)).hasSize(2);
  }

  private static Ties.Pair pair(String one, String other) {
    var side = new Side("NZ");
    return new Ties.Pair(Namesakes.idOf(one, side), Namesakes.idOf(other, side));
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    var told = new Told();
    for (var row :
        Table.in("/org/readout/relate/", "spelling", "sides", "spellings", "example").rows()) {
      var names = row.cell(2).split(" = ", -1);
      told.met("2024-01-02", names[0], "US", "President").met("2023-01-02", names[1], "US");
    }
    var people = told.people();
    assertThat(people).hasSizeGreaterThan(60);
    for (int seed = 0; seed < 5; seed++) {
      var shuffled = new java.util.ArrayList<>(told.accounts());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(new People(Told.ATLAS).of(shuffled, Ties.NONE)).isEqualTo(people);
    }
  }

  private static Related.Person person(List<Related.Person> people, String name) {
    return people.stream().filter(p -> p.names().contains(name)).findFirst().orElseThrow();
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
