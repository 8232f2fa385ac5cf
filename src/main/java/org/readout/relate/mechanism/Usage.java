package org.readout.relate.mechanism;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.relate.name.Name;
import org.readout.relate.name.Name.Trait;

/// A mechanism's name as it is used once.
///
/// @param mention null where only an engagement is said to be held under it
/// @param report the report's id
record Usage(
    String written,
    Name name,
    List<Side> sides,
    @Nullable Mention<Fact.Mechanism> mention,
    String report) {

  /// What must be equal for two names to be of one mechanism without more ado. A name that tells
  /// nothing but the kind holds within its report.
  String key() {
    var key = sides + "|" + name.kind() + "|" + String.join(",", name.words());
    if (name.parties() > 0 && name.parties() != sides.size()) {
      key += "|" + name.parties();
    }
    return isBare() ? key + "|" + report : key;
  }

  /// Whether the name tells nothing but what kind of thing it is.
  boolean isBare() {
    return name.words().isEmpty() && !name.is(Trait.SOLE);
  }

  /// Whether the sides cannot be trusted to be those of the mechanism.
  boolean isOpen() {
    return sides.isEmpty()
        || (sides.size() == 1 && sides.getFirst().code().length() == 2)
        || (name.parties() > 0 && name.parties() != sides.size())
        || (name.is(Trait.PROPER) && name.sides().size() < 2);
  }

  /// How many sides it has, by its name or else as far as they are known.
  int parties() {
    return name.parties() > 0 ? name.parties() : sides.size();
  }

  /// The sides of a mechanism: those in its name, filled up by those of the finding.
  static List<Side> sides(Name name, List<Side> found) {
    var named = name.sides();
    if (named.size() > 1 && !(name.parties() == found.size() && found.containsAll(named))) {
      return named;
    }
    if (named.size() == 1 && named.getFirst().code().length() > 2) {
      return named;
    }
    return Stream.concat(named.stream(), found.stream()).sorted().distinct().toList();
  }
}
