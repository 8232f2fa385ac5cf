package org.readout.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Account;
import org.readout.model.Fact;
import org.readout.model.Finding;
import org.readout.model.Finding.Citation;
import org.readout.model.Findings;
import org.readout.model.Report;
import org.readout.model.Span;

/// Annotated reports as if they had been read: a finding's id is its report's name, a slash, and
/// its id or its place in the annotation.
public final class AnnotatedAccounts {
  private static final List<String> LAYERS =
      List.of("engagements", "commitments", "statements", "mechanisms", "instruments");

  private AnnotatedAccounts() {}

  public static List<Account> in(Path folder) throws IOException {
    var accounts = new ArrayList<Account>();
    for (var each : documents(folder).entrySet()) {
      var name = each.getKey();
      var json = each.getValue();
      var facts = AnnotationReader.facts(json);
      var findings = new ArrayList<Finding<?>>();
      for (var layer : LAYERS) {
        int at = 0;
        for (var item : json.objects(layer)) {
          var id = item.string("id") == null ? layer + at : item.required("id");
          var fact = linked(facts.get(findings.size()), name);
          findings.add(new Finding<>(name + "/" + id, fact, List.of(cited(item))));
          at++;
        }
      }
      var day = LocalDate.parse(json.required("published"));
      var source = new Report.Source(name, null, day, null, null, "en");
      accounts.add(new Account(name, source, new Findings(findings, List.of())));
    }
    return accounts;
  }

  /// The words that each annotated commitment was found in, by its id as above.
  public static Map<String, String> commitments(Path folder) throws IOException {
    var quotes = new LinkedHashMap<String, String>();
    for (var each : documents(folder).entrySet()) {
      for (var item : each.getValue().objects("commitments")) {
        quotes.put(each.getKey() + "/" + item.required("id"), item.required("quote"));
      }
    }
    return quotes;
  }

  private static Map<String, Json> documents(Path folder) throws IOException {
    var documents = new LinkedHashMap<String, Json>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replace(".json", "");
        documents.put(name, Json.read(Files.readString(file)));
      }
    }
    return documents;
  }

  private static Fact linked(Fact fact, String name) {
    return fact instanceof Fact.Commitment c && c.engagement() != null
        ? new Fact.Commitment(
            c.by(), c.strength(), c.action(), c.deadline(), name + "/" + c.engagement())
        : fact;
  }

  private static Citation cited(Json item) {
    var at = item.list("at").stream().map(String::valueOf).map(Integer::valueOf).toList();
    return new Citation(new Span(at.getFirst(), at.getLast()), "annotated");
  }
}
