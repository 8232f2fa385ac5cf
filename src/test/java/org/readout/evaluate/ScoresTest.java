package org.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Fact;

class ScoresTest {
  @TempDir Path folder;

  private static final String DOCUMENT =
      """
      {"doc": "talks", "published": "2024-11-05",
       "engagements": [
        {"id": "e1", "kind": "meeting", "status": "held", "from": "2024-11-04", "to": "2024-11-04",
         "place": "Oslo", "mechanism": "fisheries dialogue", "round": 2,
         "participants": [{"name": "Kari Nordmann", "side": "NO", "offices": ["State Secretary"]},
                          {"name": "Jón Jónsson", "side": "IS", "offices": []}]}],
       "commitments": [
        {"id": "c1", "by": ["NO", "IS"], "strength": "agreed", "engagement": "e1",
         "action": "exchange catch data", "deadline": [null, "2025-02-05"]}],
       "statements": [
        {"speaker": null, "side": ["NO", "IS"], "act": "concern", "target": "RU", "content": "the state of the stock"}],
       "mechanisms": [], "instruments": [{"name": "the Law of the Sea", "kind": "treaty"}],
       "outcome_claims": [{"count": 3, "noun": "results"}]}
      """;

  private List<Annotations> annotated(String json) throws IOException {
    Files.writeString(folder.resolve("talks.json"), json);
    return Annotations.in(folder);
  }

  @Test
  void whatIsReadAsAnnotatedScoresOne() throws IOException {
    var gold = annotated(DOCUMENT);
    var scores = Scores.of(gold, Map.of("talks", annotated(DOCUMENT).getFirst().facts()));
    assertThat(scores.mean()).isEqualTo(1);
    assertThat(scores.layers().get("instruments")).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.fields()).containsEntry("participants.found", new Share(2, 2));
    assertThat(scores.fields()).containsEntry("participants.office", new Share(1, 1));
    assertThat(scores.fields()).containsEntry("commitment.deadline", new Share(1, 1));
    assertThat(scores.differences()).isEmpty();
  }

  @Test
  void aDocumentThatWasNotReadIsMissedWhole() throws IOException {
    var scores = Scores.of(annotated(DOCUMENT), Map.of());
    assertThat(scores.mean()).isZero();
    assertThat(scores.differences()).hasSize(5).allMatch(Scores.Difference::missed);
  }

  @Test
  void aFieldThatDiffersIsCountedButTheFactIsFound() throws IOException {
    var said = DOCUMENT.replace("2025-02-05", "2025-02-06").replace("Oslo", "Bergen");
    var facts = annotated(said).getFirst().facts();
    var scores = Scores.of(annotated(DOCUMENT), Map.of("talks", facts));
    assertThat(scores.mean()).isEqualTo(1);
    assertThat(scores.fields()).containsEntry("commitment.deadline", new Share(0, 1));
    assertThat(scores.fields()).containsEntry("engagement.place", new Share(0, 1));
  }

  @Test
  void aFactIsMatchedOnceOnly() throws IOException {
    var gold = annotated(DOCUMENT);
    Fact claim = new Fact.OutcomeClaim(3, "outcomes");
    var scores = Scores.of(gold, Map.of("talks", List.of(claim, new Fact.OutcomeClaim(3, "x"))));
    assertThat(scores.layers().get("outcome_claims")).isEqualTo(new Tally(1, 2, 1));
  }

  @Test
  void aHalfIsRoundedToTheEvenDigit() {
    var layers = Map.of("engagements", new Tally(1, 2, 16));
    assertThat(new Scores(layers, Map.of(), List.of()).table())
        .contains("engagements       0.500  0.062  0.111   1/2/16");
  }

  @Test
  void aWrongAnnotationNamesItsFileAndField() {
    assertThatThrownBy(() -> annotated(DOCUMENT.replace("\"held\"", "\"over\"")))
        .isInstanceOf(AnnotationException.class)
        .hasMessageEndingWith("talks.json: `status` should be one of held, planned, cancelled");
    assertThatThrownBy(() -> annotated(DOCUMENT.replace("2025-02-05", "soon")))
        .hasMessageEndingWith("talks.json: `deadline` should be a day, YYYY-MM-DD");
    assertThatThrownBy(() -> annotated("[1"))
        .hasMessageEndingWith("talks.json: cannot be read as JSON in UTF-8");
  }

  @Test
  void aFolderWithoutAnnotationsIsAnError() {
    assertThatThrownBy(() -> Annotations.in(folder))
        .hasMessageContaining("no annotations, expected files ending in .json");
    assertThatThrownBy(() -> Annotations.in(folder.resolve("none")))
        .hasMessageContaining("not a folder that can be read");
  }
}
