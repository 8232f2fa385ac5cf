package org.readout.understand.actor;

import org.readout.understand.actor.Gazetteer.Entry;
import org.readout.understand.actor.Gazetteer.Use;

/// Reads the names of bodies and fields of work inside titles.
final class InstitutionReader {
  private final Line line;
  private final OfficeReader offices;

  InstitutionReader(Line line, OfficeReader offices) {
    this.line = line;
    this.offices = offices;
  }

  /// The end of a body's or a field's name that begins at `at`: "Office of the Foreign Affairs
  /// Commission", "Land, Infrastructure and Tourism".
  int end(int at) {
    int end = at;
    int i = at;
    boolean connected = true;
    while (i < line.size()) {
      Entry entry = line.entry(i);
      if (entry != null && entry.use() != Use.MEDIUM) {
        boolean goesOn =
            line.isPossessive(i + entry.length())
                || (line.isCapital(i + entry.length())
                    && line.isAny(
                        i + entry.length(), WordClass.DOMAIN, WordClass.BODY, WordClass.THING));
        if (end > at && !goesOn && (line.is(end, "of") || !connected) && isField(at, end)) {
          break;
        }
        i += entry.length();
        end = i;
        connected = false;
      } else if (isInstitutional(i, connected)) {
        if (connected
            && !line.is(i - 1, "the")
            && offices.isHead(i)
            && offices.isNamed(offices.core(i))) {
          break; // "special envoy of President Johnson"
        }
        if (connected && line.is(i - 1, "the") && offices.isHead(i)) {
          i = offices.core(i); // "of the Federal Chancellor"
        } else if (!connected && offices.isHead(i)) {
          break;
        }
        i++;
        end = i;
        connected = false;
      } else if (line.is(i, "(") && line.is(i + 2, ")") && line.isCapital(i + 1) && end == i) {
        i += 3;
        end = i;
      } else if (end == i && isConnector(i)) {
        boolean list = line.is(i, ",") || line.is(i, "and") || line.is(i, "&");
        int next = i + 1;
        if (line.is(i, ",") && line.is(next, "and")) {
          next++;
        }
        if (line.is(next, "the")) {
          next++;
        }
        if (list
            && (!line.isAny(next, WordClass.DOMAIN, WordClass.THING)
                || line.isCapital(next) != line.isCapital(end - 1)
                || offices.isHead(next)
                || line.entry(next) != null)) {
          break;
        }
        if (list && line.is(i, ",") && !line.is(i + 1, "and") && !listGoesOn(next)) {
          break;
        }
        i = next;
        connected = !list;
      } else {
        break;
      }
    }
    return end;
  }

  /// Whether the words name a field of work ("Foreign Affairs"), not a body.
  private boolean isField(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, WordClass.BODY) && !line.is(i, WordClass.DOMAIN)) {
        return false;
      }
    }
    return true;
  }

  /// After the comma of a list another comma or an "and" must come soon.
  private boolean listGoesOn(int at) {
    for (int i = at; i < Math.min(line.size(), at + 5); i++) {
      if (line.is(i, "and") || line.is(i, ",") || line.is(i, "&")) {
        return true;
      }
      if (!line.isAny(i, WordClass.DOMAIN, WordClass.THING)) {
        return false;
      }
    }
    return false;
  }

  private boolean isConnector(int i) {
    return line.is(i, "of")
        || line.is(i, "for")
        || line.is(i, "on")
        || line.is(i, "and")
        || line.is(i, ",")
        || line.is(i, "&")
        || (line.is(i, "'s") && line.isCapital(i + 1))
        || (line.is(i, "in")
            && line.is(i + 1, "the")
            && line.isCapital(i + 2)
            && line.isAny(i + 2, WordClass.DOMAIN, WordClass.BODY));
  }

  private boolean isInstitutional(int i, boolean connected) {
    boolean known =
        line.isAny(i, WordClass.DOMAIN, WordClass.BODY, WordClass.THING, WordClass.PREFIX);
    if (line.isCapital(i)) {
      return known
          || line.is(i, WordClass.BODIES)
          || (connected && line.isAny(i, WordClass.HEAD, WordClass.GROUP))
          || (line.classes(i) == 0
              && (connected
                  || (line.isCapital(i + 1)
                      && line.isAny(i + 1, WordClass.DOMAIN, WordClass.BODY, WordClass.THING))));
    }
    return (line.isAny(i, WordClass.DOMAIN, WordClass.BODY) && !line.is(i, WordClass.STOP))
        || (connected && line.is(i, "state"));
  }
}
