package org.readout.understand.actor;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.data.Table;
import org.readout.model.Side;
import org.readout.understand.text.Token;

/// Sides by the names that reports give them: countries (from CLDR), adjectives, capitals, seats of
/// power, organisations; and news media.
final class Gazetteer {
  enum Use {
    NAME,
    ADJECTIVE,
    CAPITAL,
    METONYM,
    ORGANISATION,
    MEDIUM,
    /// A region, of no side.
    REGION
  }

  /// A name at some token, `length` tokens long; media have no side.
  record Entry(Use use, @Nullable Side side, int length) {
    boolean isState() {
      return use == Use.NAME || use == Use.CAPITAL;
    }

    boolean isActor() {
      return use != Use.ADJECTIVE && use != Use.MEDIUM && use != Use.REGION;
    }
  }

  private static final Set<String> FORMS =
      Set.of(
          "republic",
          "kingdom",
          "state",
          "commonwealth",
          "federation",
          "confederation",
          "sultanate",
          "duchy",
          "principality",
          "government",
          "union");
  private static final Set<String> FORM_MODIFIERS =
      Set.of(
          "people",
          "'s",
          "democratic",
          "socialist",
          "islamic",
          "federal",
          "federative",
          "hashemite",
          "bolivarian",
          "plurinational",
          "arab",
          "cooperative",
          "oriental",
          "grand",
          "independent",
          "united",
          "royal");

  /// Where the words of a name end; a name may be a part of a longer one.
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Entry entry;
    boolean capitals;
  }

  private final Node root = new Node();
  private final Map<String, Side> combining = new HashMap<>();

  static Gazetteer load() {
    var names = new Gazetteer();
    names.addCountries();
    names.addTable("country", "name", Use.NAME);
    names.addTable("nationality", "adjective", Use.ADJECTIVE);
    names.addTable("metonym", "name", Use.METONYM);
    names.addTable("organisation", "name", Use.ORGANISATION);
    names.addTable("capital", "city", Use.CAPITAL);
    for (var row : Table.load("media", "name", "example").rows()) {
      names.add(row.cell(0), Use.MEDIUM, null);
    }
    for (var row : Table.load("region", "name", "example").rows()) {
      names.add(row.cell(0), Use.REGION, null);
    }
    for (var row : Table.load("combining", "code", "form", "example").rows()) {
      names.combining.put(row.cell(1), new Side(row.cell(0)));
    }
    return names;
  }

  private void addCountries() {
    var names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : Locale.getISOCountries()) {
      String name = names.regionDisplayName(code).replace('’', '\'').replace(" SAR China", "");
      Side side = new Side(code);
      int variant = name.indexOf(" (");
      if (variant > 0) {
        add(name.substring(variant + 2, name.length() - 1), Use.NAME, side);
        name = name.substring(0, variant);
      }
      add(name, Use.NAME, side);
      add(name.replace("&", "and").replace("St.", "Saint"), Use.NAME, side);
    }
  }

  /// A side's name in English; for organisations their code.
  static String display(Side side) {
    String name = LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(side.code());
    return name == null ? side.code() : name;
  }

  private void addTable(String table, String column, Use use) {
    for (var row : Table.load(table, "code", column).rows()) {
      add(row.cell(1), use, new Side(row.cell(0)));
    }
  }

  private void add(String name, Use use, @Nullable Side side) {
    String[] words =
        name.replace("'s ", " 's ")
            .replace(",", " ,")
            .replaceAll("\\s+", " ")
            .strip()
            .split(" ", -1);
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Node());
    }
    if (node.entry == null) {
      node.entry = new Entry(use, side, words.length);
      node.capitals = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }
  }

  /// The longest name that begins at token `at`.
  @Nullable Entry at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (!first.isCapitalised() && !Character.isDigit(first.form().charAt(0))) {
      return null;
    }
    Entry known = longest(tokens, at);
    Entry formal = formal(tokens, at);
    if (formal != null && (known == null || formal.length() > known.length())) {
      return formal;
    }
    return known;
  }

  private @Nullable Entry longest(List<Token> tokens, int at) {
    @Nullable Entry best = null;
    Node node = root;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        break;
      }
      if (node.entry != null && (!node.capitals || isUpper(tokens.get(i).form()))) {
        best = node.entry;
      }
    }
    return best;
  }

  private static boolean isUpper(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  /// "the Socialist Republic of Viet Nam", "the French Republic".
  private @Nullable Entry formal(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && FORM_MODIFIERS.contains(tokens.get(i).norm())) {
      i++;
    }
    if (i + 2 < tokens.size()
        && FORMS.contains(tokens.get(i).norm())
        && tokens.get(i).isCapitalised()
        && tokens.get(i + 1).is("of")) {
      i += tokens.get(i + 2).is("the") ? 3 : 2;
      Entry name = i < tokens.size() ? longest(tokens, i) : null;
      return name == null || name.use() != Use.NAME
          ? null
          : new Entry(Use.NAME, name.side(), i + name.length() - at);
    }
    Entry adjective = i == at ? longest(tokens, at) : null;
    if (adjective != null && adjective.use() == Use.ADJECTIVE) {
      int next = at + adjective.length();
      if (next < tokens.size()
          && tokens.get(next).isCapitalised()
          && (tokens.get(next).is("republic") || tokens.get(next).is("confederation"))) {
        return new Entry(Use.NAME, adjective.side(), next + 1 - at);
      }
    }
    return null;
  }

  /// The side of one part of a compound such as "China-Japan" or "Sino-Japanese".
  @Nullable Side part(String word) {
    String norm = word.toLowerCase(Locale.ROOT);
    Side side = combining.get(norm);
    if (side != null) {
      return side;
    }
    Node node = root.next.get(norm);
    if (node == null || node.entry == null || !Character.isUpperCase(word.codePointAt(0))) {
      return null;
    }
    return node.capitals && !isUpper(word) ? null : node.entry.side();
  }

  /// Whether a word begins some name; "South" in "China-South Korea".
  boolean begins(String norm) {
    return root.next.containsKey(norm);
  }
}
