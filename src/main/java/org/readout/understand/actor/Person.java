package org.readout.understand.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact.Participant;
import org.readout.model.Side;
import org.readout.understand.actor.Mention.Gender;

/// What a report has said of one person so far.
final class Person {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

  private String name;
  private List<String> words;
  private final List<String> offices = new ArrayList<>();
  private final Map<Side, Integer> votes = new HashMap<>();
  private Gender gender = Gender.UNKNOWN;
  private boolean unmarked;
  private @Nullable Side settled;

  Person(String name) {
    this.name = name;
    this.words = words(name);
  }

  /// A name's words in lower case without accents, dots, initials and suffixes.
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    String plain = plain(name);
    for (String word : plain.split("[ ,.]+", -1)) {
      if (word.length() > 1 && !SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7f) {
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace('’', '\'')
            .replace('‑', '-');
      }
    }
    return lower;
  }

  /// How well a name fits: 0 not at all, 1 one word of it, 2 its family name, 3 several words.
  int fits(List<String> other) {
    if (other.isEmpty() || words.isEmpty()) {
      return 0;
    }
    if (other.size() == 1 || words.size() == 1) {
      String one = other.size() == 1 ? other.getFirst() : words.getFirst();
      List<String> many = other.size() == 1 ? words : other;
      if (many.getLast().equals(one)) {
        return 2;
      }
      return many.contains(one) ? 1 + (many.getFirst().equals(one) ? 1 : 0) : 0;
    }
    if (words.containsAll(other) || other.containsAll(words)) {
      return 3;
    }
    boolean sameFamily = words.getLast().equals(other.getLast());
    return sameFamily && beginAlike(words.getFirst(), other.getFirst()) ? 3 : 0;
  }

  /// "Joe" and "Joseph", "Sergei" and "Sergey", but not "Joe" and "Jill".
  private static boolean beginAlike(String one, String other) {
    int shared = Math.min(2, Math.min(one.length(), other.length()));
    return one.substring(0, shared).equals(other.substring(0, shared));
  }

  void tell(Mention mention) {
    tell(mention.name(), mention.offices(), mention.gender());
    for (Side side : mention.sides().stream().limit(1).toList()) {
      votes.merge(side, 1, Integer::sum);
    }
    unmarked |=
        mention.sides().isEmpty() && !mention.offices().isEmpty() && mention.owner().isEmpty();
  }

  void tell(String other, List<String> moreOffices, Gender otherGender) {
    if (isFuller(other)) {
      name = other;
      words = words(other);
    }
    moreOffices.forEach(this::addOffice);
    if (gender == Gender.UNKNOWN) {
      gender = otherGender;
    }
  }

  private boolean isFuller(String other) {
    List<String> more = words(other);
    if (isUpper(name) && !isUpper(other) && more.size() == words.size()) {
      return true;
    }
    return more.size() > words.size()
        || (more.size() == words.size()
            && !more.isEmpty()
            && other.length() > name.length()
            && !isUpper(other));
  }

  private static boolean isUpper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  void addOffice(String office) {
    for (int i = 0; i < offices.size(); i++) {
      if (offices.get(i).equalsIgnoreCase(office)) {
        return;
      }
    }
    offices.add(office);
  }

  /// The offices without those that only shorten another: "Minister" for "Foreign Minister".
  private List<String> ownOffices() {
    var own = new ArrayList<String>();
    for (int i = 0; i < offices.size(); i++) {
      String office = offices.get(i);
      boolean repeated = false;
      for (int k = 0; k < offices.size() && !repeated; k++) {
        int shorter = Titles.words(office).size() - Titles.words(offices.get(k)).size();
        repeated =
            k != i
                && Titles.agree(office, offices.get(k))
                && (shorter < 0
                    || (shorter == 0
                        && (office.length() < offices.get(k).length()
                            || (office.length() == offices.get(k).length() && k < i))));
      }
      if (!repeated) {
        own.add(office);
      }
    }
    return own;
  }

  void settle(@Nullable Side side) {
    settled = side;
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender other) {
    gender = other;
  }

  List<String> offices() {
    return offices;
  }

  /// Whether an office of his or hers stands without a country.
  boolean isUnmarked() {
    return unmarked;
  }

  /// The side that the words name most often.
  @Nullable Side marked() {
    return votes.entrySet().stream()
        .max(Map.Entry.<Side, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  @Nullable Side side() {
    return settled != null ? settled : marked();
  }

  Participant participant() {
    return new Participant(name, side(), ownOffices());
  }
}
