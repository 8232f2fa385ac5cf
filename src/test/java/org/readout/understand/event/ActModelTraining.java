package org.readout.understand.event;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.readout.model.Fact.Statement.Act;
import org.readout.understand.event.ActExamples.Example;

/// Trains the model of acts on the samples and on made-up sentences.
///
/// Maximum entropy with a quadratic penalty, by L-BFGS on one thread: the same examples always give
/// the same weights.
final class ActModelTraining {
  private static final Path MODEL =
      Path.of("src", "main", "resources", "org", "readout", "understand", "model", "acts.tsv");
  private static final Path MADE =
      Path.of("src", "test", "resources", "org", "readout", "understand", "event", "acts.txt");
  private static final Path REPORTS = Path.of("samples", "reports");
  private static final Path ANNOTATIONS = Path.of("samples", "annotations");
  private static final int RAREST = 2;
  private static final double PENALTY = 5;
  private static final double NOTHING = 0.005;
  private static final String HEAD =
      """
      # The weights by which features speak for an act. Trained, never edited:
      #   mvn test -Dtest=ActModelTest -Dacts=write
      """;

  final ActExamples source = new ActExamples();
  final List<Example> samples;
  final List<Example> made;

  ActModelTraining() throws IOException {
    samples = source.annotated(REPORTS, ANNOTATIONS);
    made = source.made(MADE);
  }

  /// How many acts a way of deciding had right.
  record Tally(int guessed, int decided, int all) {
    Tally plus(Tally other) {
      return new Tally(guessed + other.guessed, decided + other.decided, all + other.all);
    }

    static Tally of(ActModel model, List<Example> examples) {
      int guessed = 0;
      int decided = 0;
      for (Example each : examples) {
        guessed += each.guess() == each.act() ? 1 : 0;
        decided += model.judge(each.features(), each.guess()) == each.act() ? 1 : 0;
      }
      return new Tally(guessed, decided, examples.size());
    }
  }

  /// The model of everything.
  ActModel model() throws IOException {
    return trained(joined(samples, made));
  }

  /// Every sample decided by a model that has not seen its report.
  Tally crossValidated(int folds) throws IOException {
    List<String> reports = samples.stream().map(Example::group).distinct().sorted().toList();
    var tally = new Tally(0, 0, 0);
    for (int fold = 0; fold < folds; fold++) {
      int number = fold;
      var seen =
          samples.stream().filter(e -> reports.indexOf(e.group()) % folds != number).toList();
      var unseen =
          samples.stream().filter(e -> reports.indexOf(e.group()) % folds == number).toList();
      tally = tally.plus(Tally.of(trained(joined(seen, made)), unseen));
    }
    return tally;
  }

  private static List<Example> joined(List<Example> some, List<Example> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private ActModel trained(List<Example> examples) throws IOException {
    return new ActModel(source.features(), weights(examples));
  }

  /// By feature, a weight for each of [ActModel#ACTS], rounded as in the file.
  private static Map<String, double[]> weights(List<Example> examples) throws IOException {
    var events =
        examples.stream()
            .map(e -> new Event(e.act().name(), e.features().toArray(String[]::new)))
            .toList();
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, RAREST);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
    var indexer = new OnePassDataIndexer();
    indexer.init(parameters, new HashMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    var trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    Object[] model = trainer.trainModel(200, indexer).getDataStructures();
    var contexts = (Map<?, ?>) model[1];
    var outcomes = (String[]) model[2];
    var weights = new TreeMap<String, double[]>();
    contexts.forEach(
        (feature, context) -> {
          var row = row((Context) context, outcomes);
          if (Arrays.stream(row).anyMatch(w -> Math.abs(w) >= NOTHING)) {
            weights.put(String.valueOf(feature), row);
          }
        });
    return weights;
  }

  private static double[] row(Context context, String[] outcomes) {
    var row = new double[ActModel.ACTS.size()];
    for (int i = 0; i < context.getOutcomes().length; i++) {
      Act act = Act.valueOf(outcomes[context.getOutcomes()[i]]);
      row[ActModel.ACTS.indexOf(act)] = Math.rint(context.getParameters()[i] * 100) / 100;
    }
    return row;
  }

  void write() throws IOException {
    var text = new StringBuilder(HEAD).append(String.join("\t", ActModel.columns())).append('\n');
    weights(joined(samples, made))
        .forEach(
            (feature, row) ->
                text.append(feature)
                    .append('\t')
                    .append(
                        Arrays.stream(row)
                            .mapToObj(w -> String.format(Locale.ROOT, "%.2f", w + 0.0))
                            .collect(joining("\t")))
                    .append('\n'));
    Files.writeString(MODEL, text);
  }
}
