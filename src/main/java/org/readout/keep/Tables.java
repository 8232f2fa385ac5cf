package org.readout.keep;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The tables of `schema/`, by hand: a score of tables is read sooner than a generator is set up. A
/// test holds them against the file.
final class Tables {
  private Tables() {}

  private static Field<Integer> number(String table, String column) {
    return field(name(table, column), INTEGER);
  }

  private static Field<String> text(String table, String column) {
    return field(name(table, column), VARCHAR);
  }

  /// The frozen texts.
  static final class ReportText {
    static final Table<Record> TABLE = table(name("report_text"));
    static final Field<String> ID = text("report_text", "id");
    static final Field<String> CONTENT = text("report_text", "content");
    static final Field<String> SKETCH = text("report_text", "sketch");

    private ReportText() {}
  }

  /// Addresses.
  static final class Reports {
    static final Table<Record> TABLE = table(name("report"));
    static final Field<Integer> KEY = number("report", "key");
    static final Field<String> URI = text("report", "uri");

    private Reports() {}
  }

  /// What an address held, by number.
  static final class Version {
    static final Table<Record> TABLE = table(name("report_version"));
    static final Field<Integer> KEY = number("report_version", "key");
    static final Field<String> ID = text("report_version", "id");
    static final Field<Integer> REPORT = number("report_version", "report");
    static final Field<Integer> NUMBER = number("report_version", "number");
    static final Field<String> TEXT = text("report_version", "text_id");
    static final Field<String> TITLE = text("report_version", "title");
    static final Field<String> PUBLISHED = text("report_version", "published");
    static final Field<String> OUTLET = text("report_version", "outlet");
    static final Field<String> SIDE = text("report_version", "side");
    static final Field<String> LANGUAGE = text("report_version", "language");
    static final Field<String> LEARNED = text("report_version", "learned");
    static final Field<String> RULES = text("report_version", "rules");

    private Version() {}
  }

  /// What could not be read.
  static final class Warning {
    static final Table<Record> TABLE = table(name("warning"));
    static final Field<Integer> VERSION = number("warning", "version");
    static final Field<Integer> POSITION = number("warning", "position");
    static final Field<String> SENTENCE = text("warning", "sentence");

    private Warning() {}
  }

  /// What every kind of finding has.
  static final class Found {
    static final Table<Record> TABLE = table(name("finding"));
    static final Field<Integer> VERSION = number("finding", "version");
    static final Field<Integer> POSITION = number("finding", "position");
    static final Field<String> ID = text("finding", "id");
    static final Field<String> KIND = text("finding", "kind");
    static final Field<String> FROM = text("finding", "happened_from");
    static final Field<String> TO = text("finding", "happened_to");

    private Found() {}
  }

  /// Folded words of a finding and its passages.
  static final class FoundWords {
    static final Table<Record> TABLE = table(name("finding_words"));
    static final Field<Integer> VERSION = number("finding_words", "version");
    static final Field<Integer> FINDING = number("finding_words", "finding");
    static final Field<String> WORDS = text("finding_words", "words");

    private FoundWords() {}
  }

  /// Sides of commitments, statements and mechanisms.
  static final class FoundSide {
    static final Table<Record> TABLE = table(name("finding_side"));
    static final Field<Integer> VERSION = number("finding_side", "version");
    static final Field<Integer> FINDING = number("finding_side", "finding");
    static final Field<String> ROLE = text("finding_side", "role");
    static final Field<String> SIDE = text("finding_side", "side");

    private FoundSide() {}
  }

  /// Where the text says it.
  static final class Passage {
    static final Table<Record> TABLE = table(name("passage"));
    static final Field<Integer> VERSION = number("passage", "version");
    static final Field<Integer> FINDING = number("passage", "finding");
    static final Field<Integer> START = number("passage", "start_utf16");
    static final Field<Integer> END = number("passage", "end_utf16");
    static final Field<Integer> START_CHAR = number("passage", "start_char");
    static final Field<Integer> END_CHAR = number("passage", "end_char");
    static final Field<String> RULE = text("passage", "rule");

    private Passage() {}
  }

  static final class Engagements {
    static final Table<Record> TABLE = table(name("engagement"));
    static final Field<Integer> VERSION = number("engagement", "version");
    static final Field<Integer> FINDING = number("engagement", "finding");
    static final Field<String> KIND = text("engagement", "kind");
    static final Field<String> STATUS = text("engagement", "status");
    static final Field<String> PLACE = text("engagement", "place");
    static final Field<String> MECHANISM = text("engagement", "mechanism");
    static final Field<String> MECHANISM_WORDS = text("engagement", "mechanism_words");
    static final Field<Integer> ROUND = number("engagement", "round");

    private Engagements() {}
  }

  static final class Participants {
    static final Table<Record> TABLE = table(name("participant"));
    static final Field<Integer> VERSION = number("participant", "version");
    static final Field<Integer> FINDING = number("participant", "finding");
    static final Field<Integer> POSITION = number("participant", "position");
    static final Field<String> NAME = text("participant", "name");
    static final Field<String> NAME_WORDS = text("participant", "name_words");
    static final Field<String> SIDE = text("participant", "side");

    private Participants() {}
  }

  static final class Offices {
    static final Table<Record> TABLE = table(name("participant_office"));
    static final Field<Integer> VERSION = number("participant_office", "version");
    static final Field<Integer> FINDING = number("participant_office", "finding");
    static final Field<Integer> PARTICIPANT = number("participant_office", "participant");
    static final Field<Integer> POSITION = number("participant_office", "position");
    static final Field<String> OFFICE = text("participant_office", "office");

    private Offices() {}
  }

  static final class Commitments {
    static final Table<Record> TABLE = table(name("commitment"));
    static final Field<Integer> VERSION = number("commitment", "version");
    static final Field<Integer> FINDING = number("commitment", "finding");
    static final Field<String> STRENGTH = text("commitment", "strength");
    static final Field<String> ACTION = text("commitment", "action");
    static final Field<Integer> DEADLINE_STATED = number("commitment", "deadline_stated");
    static final Field<String> DEADLINE_FROM = text("commitment", "deadline_from");
    static final Field<String> DEADLINE_TO = text("commitment", "deadline_to");
    static final Field<String> ENGAGEMENT = text("commitment", "engagement");

    private Commitments() {}
  }

  static final class Statements {
    static final Table<Record> TABLE = table(name("statement"));
    static final Field<Integer> VERSION = number("statement", "version");
    static final Field<Integer> FINDING = number("statement", "finding");
    static final Field<String> SPEAKER = text("statement", "speaker");
    static final Field<String> SPEAKER_WORDS = text("statement", "speaker_words");
    static final Field<String> ACT = text("statement", "act");
    static final Field<String> CONTENT = text("statement", "content");

    private Statements() {}
  }

  static final class Mechanisms {
    static final Table<Record> TABLE = table(name("mechanism"));
    static final Field<Integer> VERSION = number("mechanism", "version");
    static final Field<Integer> FINDING = number("mechanism", "finding");
    static final Field<String> NAME = text("mechanism", "name");
    static final Field<String> NAME_WORDS = text("mechanism", "name_words");
    static final Field<String> STATE = text("mechanism", "state");
    static final Field<Integer> NEXT_STATED = number("mechanism", "next_stated");
    static final Field<String> NEXT_FROM = text("mechanism", "next_from");
    static final Field<String> NEXT_TO = text("mechanism", "next_to");

    private Mechanisms() {}
  }

  static final class Instruments {
    static final Table<Record> TABLE = table(name("instrument"));
    static final Field<Integer> VERSION = number("instrument", "version");
    static final Field<Integer> FINDING = number("instrument", "finding");
    static final Field<String> NAME = text("instrument", "name");
    static final Field<String> TYPE = text("instrument", "type");

    private Instruments() {}
  }

  static final class OutcomeClaims {
    static final Table<Record> TABLE = table(name("outcome_claim"));
    static final Field<Integer> VERSION = number("outcome_claim", "version");
    static final Field<Integer> FINDING = number("outcome_claim", "finding");
    static final Field<Integer> NUMBER = number("outcome_claim", "number");
    static final Field<String> NOUN = text("outcome_claim", "noun");

    private OutcomeClaims() {}
  }

  static final class Developments {
    static final Table<Record> TABLE = table(name("development"));
    static final Field<Integer> VERSION = number("development", "version");
    static final Field<Integer> FINDING = number("development", "finding");
    static final Field<String> STAGE = text("development", "stage");
    static final Field<String> SUBJECT = text("development", "subject");

    private Developments() {}
  }

  /// What people decided.
  static final class Decided {
    static final Table<Record> TABLE = table(name("decision"));
    static final Field<String> ID = text("decision", "id");
    static final Field<String> AT = text("decision", "at");
    static final Field<String> BY = text("decision", "by_whom");
    static final Field<String> WHY = text("decision", "why");
    static final Field<String> VERB = text("decision", "verb");
    static final Field<String> KIND = text("decision", "kind");
    static final Field<String> REPORT = text("decision", "report");
    static final Field<Integer> START = number("decision", "start_utf16");
    static final Field<Integer> END = number("decision", "end_utf16");
    static final Field<String> FINDING = text("decision", "finding");
    static final Field<String> OTHER_KIND = text("decision", "other_kind");
    static final Field<String> OTHER_REPORT = text("decision", "other_report");
    static final Field<Integer> OTHER_START = number("decision", "other_start_utf16");
    static final Field<Integer> OTHER_END = number("decision", "other_end_utf16");
    static final Field<String> OTHER_FINDING = text("decision", "other_finding");
    static final Field<String> FIELD = text("decision", "field");
    static final Field<String> VALUE = text("decision", "value");
    static final Field<String> OUTLET = text("decision", "outlet");
    static final Field<String> STANDING = text("decision", "standing");
    static final Field<String> SIDE = text("decision", "side");
    static final Field<String> UNDOES = text("decision", "undoes");

    private Decided() {}
  }
}
