package org.readout.understand.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.data.RuleException;
import org.readout.data.Table;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The rules of the grammar, from `rules/*.yaml` in the order of `rules/index.txt`.
public final class Rules {
  private static final String FOLDER = "/org/readout/understand/";

  /// What each kind of rule may capture, and what it may set.
  private static final Map<String, Yield> YIELDS = yields();

  private final List<Rule> all;
  private final String source;

  private Rules(List<Rule> all, String source) {
    this.all = List.copyOf(all);
    this.source = source;
  }

  private record Yield(Set<String> captures, Set<String> settings) {}

  private static Map<String, Yield> yields() {
    var yields = new HashMap<String, Yield>();
    String[] lines = Table.text(FOLDER + "rules/yields.txt").split("\\R", -1);
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(":|;", -1);
        yields.put(parts[0].strip(), new Yield(words(parts[1]), words(parts[2])));
      }
    }
    return Map.copyOf(yields);
  }

  private static Set<String> words(String list) {
    return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s+"));
  }

  /// The names listed in `FOLDER/index.txt`, in order.
  static List<String> index(String folder) {
    return Table.text(FOLDER + folder + "/index.txt")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /// Loads all rules and checks them against the lexicon's classes and the readers' phrase kinds.
  ///
  /// @throws RuleException naming the file and line of the first thing that is wrong
  public static Rules load(Lexicon lexicon, Set<String> phraseKinds) {
    var rules = new ArrayList<Rule>();
    var source = new StringBuilder();
    for (String name : index("rules")) {
      String yaml = Table.text(FOLDER + "rules/" + name + ".yaml");
      source.append(yaml);
      rules.addAll(read(name + ".yaml", yaml));
    }
    var ids = new HashMap<String, Rule>();
    for (Rule rule : rules) {
      Rule twin = ids.put(rule.id(), rule);
      if (twin != null) {
        throw wrong(rule, "id " + rule.id() + " stands in " + twin.file() + ":" + twin.line());
      }
      for (String kind : rule.pattern().kinds()) {
        if (!lexicon.classes().contains(kind) && !phraseKinds.contains(kind)) {
          throw wrong(rule, "no lexicon class or phrase kind " + kind);
        }
      }
    }
    return new Rules(rules, source.toString());
  }

  private static RuleException wrong(Rule rule, String problem) {
    return new RuleException(rule.file(), rule.line(), problem);
  }

  /// The text of all rule files, for telling one version from another.
  public String source() {
    return source;
  }

  public List<Rule> all() {
    return all;
  }

  /// The rules that yield one kind of finding, in order.
  public List<Rule> yielding(String kind) {
    return all.stream().filter(rule -> rule.yields().equals(kind)).toList();
  }

  /// Reads one file of rules.
  static List<Rule> read(String file, String yaml) {
    var compose = new Compose(LoadSettings.builder().setLabel(file).build());
    Node root =
        compose.composeString(yaml).orElseThrow(() -> new RuleException(file, 1, "no rules"));
    var rules = new ArrayList<Rule>();
    for (Node node : items(file, root)) {
      rules.add(rule(file, fields(file, node), line(node)));
    }
    return rules;
  }

  private static Rule rule(String file, Map<String, Node> fields, int line) {
    String id = text(file, fields, "rule", line);
    String kind = text(file, fields, "yields", line);
    Yield yield = YIELDS.get(kind);
    if (yield == null) {
      throw new RuleException(
          file, line, "yields " + kind + ", expected one of " + YIELDS.keySet());
    }
    Pattern pattern;
    try {
      pattern = Pattern.parse(text(file, fields, "pattern", line));
    } catch (IllegalArgumentException e) {
      throw new RuleException(file, line, String.valueOf(e.getMessage()));
    }
    if (!yield.captures().containsAll(pattern.captures())) {
      throw new RuleException(
          file, line, "captures " + pattern.captures() + ", " + kind + " has " + yield.captures());
    }
    var settings = new HashMap<String, String>();
    for (var field : fields.entrySet()) {
      switch (field.getKey()) {
        case "rule", "yields", "pattern", "why", "match", "reject" -> {}
        default -> {
          if (!yield.settings().contains(field.getKey())) {
            throw new RuleException(file, line(field.getValue()), "unknown key " + field.getKey());
          }
          settings.put(field.getKey(), scalar(file, field.getValue()));
        }
      }
    }
    return new Rule(
        id,
        kind,
        settings,
        pattern,
        examples(file, fields, "match", pattern, line),
        examples(file, fields, "reject", pattern, line),
        file,
        line);
  }

  private static List<Rule.Example> examples(
      String file, Map<String, Node> fields, String key, Pattern pattern, int line) {
    Node list = fields.get(key);
    if (list == null) {
      throw new RuleException(file, line, "no " + key + " sentence");
    }
    var examples = new ArrayList<Rule.Example>();
    for (Node node : items(file, list)) {
      Map<String, Node> example = fields(file, node);
      var expected = new LinkedHashMap<String, String>();
      @Nullable LocalDate on = null;
      @Nullable String means = null;
      @Nullable String instead = null;
      for (var field : example.entrySet()) {
        String value = scalar(file, field.getValue());
        switch (field.getKey()) {
          case "text", "source", "why" -> {}
          case "on" -> on = date(file, field.getValue(), value);
          case "means" -> means = value;
          case "instead" -> instead = value;
          default -> {
            if (!pattern.captures().contains(field.getKey())) {
              throw new RuleException(
                  file, line(field.getValue()), "the pattern captures no " + field.getKey());
            }
            expected.put(field.getKey(), value);
          }
        }
      }
      String text = text(file, example, "text", line(node));
      examples.add(new Rule.Example(text, on, expected, means, instead, line(node)));
    }
    if (examples.isEmpty()) {
      throw new RuleException(file, line, "no " + key + " sentence");
    }
    return examples;
  }

  private static LocalDate date(String file, Node node, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new RuleException(file, line(node), value + ", expected a date such as 2024-05-27");
    }
  }

  private static List<Node> items(String file, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw new RuleException(file, line(node), "expected a list");
  }

  private static Map<String, Node> fields(String file, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw new RuleException(file, line(node), "expected keys and values");
    }
    var fields = new LinkedHashMap<String, Node>();
    for (var tuple : mapping.getValue()) {
      String key = scalar(file, tuple.getKeyNode());
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw new RuleException(file, line(tuple.getKeyNode()), "key " + key + " stands twice");
      }
    }
    return fields;
  }

  private static String text(String file, Map<String, Node> fields, String key, int line) {
    Node node = fields.get(key);
    if (node == null) {
      throw new RuleException(file, line, "no " + key);
    }
    return scalar(file, node);
  }

  private static String scalar(String file, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new RuleException(file, line(node), "expected a single value");
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
