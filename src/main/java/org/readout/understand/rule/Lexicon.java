package org.readout.understand.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.understand.rule.Inflection.Form;
import org.readout.understand.text.Sentence;

/// Words and fixed phrases by class, from `lexicon/*.tsv`.
///
/// A row names a class, a form and a sentence in which the form stands. In a form `~verb` stands
/// for all forms of the verb: `~reach agreement` reads "reaching agreement" too. Numbers are told
/// by their shape, from `lexicon/shape.tsv`.
public final class Lexicon {
  private static final Pattern CLASS = Pattern.compile("[A-Z][A-Z_]+");

  /// A phrase of a class at tokens `[from, to)` of a sentence.
  ///
  /// @param entry the row's form without marks, e.g. "reach agreement"
  /// @param form of the inflected verb, if there is one
  public record Hit(String kind, String entry, Form form, int from, int to) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Hit> ends = new ArrayList<>();
  }

  private final Node root = new Node();
  private final Set<String> classes = new HashSet<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final Inflection inflection;
  private final StringBuilder source = new StringBuilder();

  private Lexicon(Inflection inflection) {
    this.inflection = inflection;
  }

  /// Loads the tables that `lexicon/index.txt` names.
  public static Lexicon load() {
    var lexicon = new Lexicon(Inflection.load());
    lexicon.shapes.addAll(Shape.load());
    lexicon.shapes.forEach(shape -> lexicon.classes.add(shape.kind()));
    for (String name : Rules.index("lexicon")) {
      for (var row : Table.load(name, "class", "form", "example").rows()) {
        lexicon.add(row);
        lexicon.source.append(row.cells());
      }
    }
    return lexicon;
  }

  /// The rows of all tables, for telling one version from another.
  public String source() {
    return source.toString();
  }

  public Set<String> classes() {
    return Set.copyOf(classes);
  }

  private void add(Table.Row row) {
    String kind = row.cell(0);
    if (!CLASS.matcher(kind).matches()) {
      throw row.wrong("class " + kind + ", expected capitals");
    }
    String form = row.cell(1);
    if (form.isEmpty()) {
      throw row.wrong("empty form");
    }
    classes.add(kind);
    add(kind, form);
  }

  /// Adds a form of a class; used by whoever brings words from elsewhere (names of countries).
  public void add(String kind, String form) {
    String entry = form.replace("~", "");
    String[] words = form.toLowerCase(Locale.ROOT).split(" ");
    extend(root, words, 0, kind, entry, Form.FIXED);
  }

  private void extend(Node node, String[] words, int index, String kind, String entry, Form form) {
    if (index == words.length) {
      var hit = new Hit(kind, entry, form, 0, words.length);
      if (!node.ends.contains(hit)) {
        node.ends.add(hit);
      }
      return;
    }
    String word = words[index];
    if (word.startsWith("~")) {
      for (var inflected : inflection.forms(word.substring(1))) {
        Node next = node.next.computeIfAbsent(inflected.word(), w -> new Node());
        extend(next, words, index + 1, kind, entry, inflected.form());
      }
    } else {
      Node next = node.next.computeIfAbsent(word, w -> new Node());
      extend(next, words, index + 1, kind, entry, form);
    }
  }

  /// All phrases of all classes in a sentence, for each token those that begin there, longest
  /// first.
  public List<List<Hit>> hits(Sentence sentence) {
    var all = new ArrayList<List<Hit>>(sentence.size());
    for (int from = 0; from < sentence.size(); from++) {
      @Nullable ArrayList<Hit> here = null;
      @Nullable Node node = root;
      for (int i = from; i < sentence.size(); i++) {
        node = node.next.get(sentence.at(i).norm());
        if (node == null) {
          break;
        }
        for (Hit end : node.ends) {
          if (here == null) {
            here = new ArrayList<>();
          }
          here.addFirst(new Hit(end.kind(), end.entry(), end.form(), from, i + 1));
        }
      }
      String norm = sentence.at(from).norm();
      if (Shape.mayHave(norm)) {
        for (Shape shape : shapes) {
          if (shape.has(norm)) {
            here = here == null ? new ArrayList<>() : here;
            here.add(new Hit(shape.kind(), norm, Form.FIXED, from, from + 1));
          }
        }
      }
      all.add(here == null ? List.of() : here);
    }
    return all;
  }
}
