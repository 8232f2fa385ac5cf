package org.readout.understand.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.understand.event.ActModelTraining.Tally;

/// The model of acts decides better than the guess it may overrule, and is the one that training
/// gives.
class ActModelTest {
  private static final int FOLDS = 10;

  private static ActModelTraining training;

  @BeforeAll
  static void train() throws IOException {
    training = new ActModelTraining();
    if ("write".equals(System.getProperty("acts"))) {
      training.write();
    }
  }

  @Test
  void itDecidesMoreActsRightThanTheGuessInReportsItHasNotSeen() throws IOException {
    Tally tally = training.crossValidated(FOLDS);
    System.out.println("Acts of samples by cross-validation: " + tally);
    assertThat(tally.all()).isGreaterThan(100);
    assertThat(tally.decided()).isGreaterThan(tally.guessed());
  }

  @Test
  void theModelThatShipsDecidesAsTrainingDoes() throws IOException {
    var fresh = training.model();
    var shipped = ActModel.load(training.source.features());
    for (var examples : List.of(training.samples, training.made)) {
      long same =
          examples.stream()
              .filter(
                  e ->
                      fresh.judge(e.features(), e.guess())
                          == shipped.judge(e.features(), e.guess()))
              .count();
      assertThat(examples).isNotEmpty();
      assertThat(same)
          .as("train anew with -Dacts=write")
          .isGreaterThanOrEqualTo(Math.round(0.97 * examples.size()));
    }
  }
}
