package org.readout.understand.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/// Cuts a text into paragraphs, and a paragraph into sentences.
final class Segmenter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\S[^\\n]*(?:\\n(?![ \\t]*\\n)(?!\\s*(?:[-•*·–—]|\\(?\\d{1,2}[.)])\\s)(?=[a-z])[^\\n]*)*");
  private static final Pattern BULLET = Pattern.compile("[-•*·–—▪●◦]\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(?\\d{1,2}[.)]|\\(?[ivx]{1,4}[.)]|\\([a-z]\\))\\s+(?=\\S)");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:Q|QUESTION|Question|REPORTER|Reporter|JOURNALIST|Journalist)\\s?\\d*\\s?[:.]\\s*|\\([^)]{0,60}\\)\\s*(?:Q|Question)\\s*:\\s*|(?:Q|Question|QUESTION)\\s*\\([^)]{0,80}\\)\\s*:\\s*"
              + "|[A-Z][\\w .’'-]{1,40}:\\s+(?=[^.]{5,400}\\?\\s*$)");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:A|ANSWER|Answer)\\s?\\d*\\s?[:.]\\s*|(?:[A-Z][\\w.’' -]{1,50}):\\s+(?=[A-Z\"“])");
  private static final Pattern ANONYMOUS = Pattern.compile("(?:A|ANSWER|Answer)\\s?\\d*\\s?[:.]");
  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{Ll}\\d\"”)])[.!?][\"”]?(?=[A-Z][a-z]+[ ,])");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…。][\"”’')\\]]*$");
  private static final String[] SUPPRESSED = {
    "Mr.", "Mrs.", "Ms.", "Messrs.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Adm.", "Sen.",
    "Rep.", "Gov.", "St.", "No.", "Nos.", "vs.", "Jr.", "Hon.", "Rt.", "Jan.", "Feb.", "Mar.",
    "Apr.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.",
    "i.e.", "e.g.", "a.m.", "p.m."
  };

  private static final Set<String> STATES = Set.of("U.S.", "U.K.", "U.N.", "E.U.", "S.");

  /// Words that begin a sentence after "the U.S."; "Department" would not.
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "This",
          "These",
          "That",
          "Those",
          "It",
          "He",
          "She",
          "They",
          "We",
          "I",
          "In",
          "On",
          "At",
          "As",
          "A",
          "An",
          "By",
          "For",
          "During",
          "Both",
          "While",
          "When",
          "After",
          "Before",
          "Since",
          "But",
          "And",
          "However",
          "Its",
          "His",
          "Her",
          "Their",
          "Our",
          "There",
          "If",
          "With",
          "Such",
          "All",
          "Each",
          "Following",
          "Under",
          "To",
          "From",
          "Also",
          "Meanwhile",
          "Regarding",
          "Today",
          "Yesterday",
          "Earlier",
          "Later",
          "Last",
          "Mr",
          "Mrs",
          "Ms");

  private static final Set<String> HONORIFICS =
      Set.of("Hon.", "H.E.", "Rt.", "Gen.", "Sen.", "Rep.", "Ma.", "Md.", "Amb.");

  private final BreakIterator breaks;

  Segmenter() {
    var builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    for (String abbreviation : SUPPRESSED) {
      builder.suppressBreakAfter(abbreviation);
    }
    breaks = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
  }

  /// The blocks of a text; a turn in a transcript goes on until the next one begins.
  static List<Paragraph> paragraphs(String text) {
    var paragraphs = new ArrayList<Paragraph>();
    boolean transcript = false;
    Paragraph.Kind turn = Paragraph.Kind.PROSE;
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      int start = block.start();
      int end = block.end();
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      Paragraph.Kind kind = turn;
      int skipped;
      if ((skipped = prefix(QUESTION, text, start, end)) > 0) {
        transcript = true;
        kind = turn = Paragraph.Kind.QUESTION;
      } else if (transcript && (skipped = prefix(ANSWER, text, start, end)) > 0) {
        kind = turn = Paragraph.Kind.ANSWER;
        if (prefix(ANONYMOUS, text, start, end) == 0) {
          skipped = 0; // the name of who answers is read as part of the text
        }
      } else if ((skipped = prefix(BULLET, text, start, end)) > 0) {
        kind = Paragraph.Kind.BULLET;
      } else if ((skipped = prefix(NUMBER, text, start, end)) > 0) {
        kind = Paragraph.Kind.NUMBERED;
      } else if (isHeading(text.substring(start, end))) {
        kind = Paragraph.Kind.HEADING;
      }
      if (start + skipped < end) {
        paragraphs.add(new Paragraph(kind, new Span(start + skipped, end)));
      }
    }
    return paragraphs;
  }

  private static int prefix(Pattern pattern, String text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    return matcher.lookingAt() ? matcher.end() - start : 0;
  }

  private static boolean isHeading(String block) {
    return block.length() < 120
        && !SENTENCE_END.matcher(block).find()
        && block.split("\\s+").length <= 14;
  }

  /// The sentences of a paragraph, without the blanks between them.
  List<Span> sentences(String text, Span paragraph) {
    var spans = new ArrayList<Span>();
    String block = paragraph.in(text);
    breaks.setText(block);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      while (end < block.length() && isInside(block, start, end)) {
        end = breaks.next();
      }
      int from = start;
      Matcher glued = GLUED.matcher(block).region(start, end);
      glued.useTransparentBounds(true);
      while (glued.find() && glued.end() < end) {
        add(spans, block, paragraph.start(), from, glued.end());
        from = glued.end();
      }
      add(spans, block, paragraph.start(), from, end);
    }
    return spans;
  }

  /// Whether the break stands inside a name or a bracket: "the Hon. Enrique A. Manalo", "(3:30 p.m.
  /// Japan time)".
  private static boolean isInside(String block, int start, int end) {
    int dot = end - 1;
    while (dot > start && Character.isWhitespace(block.charAt(dot))) {
      dot--;
    }
    if (dot - 1 <= start || block.charAt(dot) != '.') {
      return false;
    }
    int word = dot;
    while (word > start && !Character.isWhitespace(block.charAt(word - 1))) {
      word--;
    }
    String last = block.substring(word, dot + 1);
    return (STATES.contains(last) && !STARTERS.contains(wordAt(block, end)))
        || (last.length() == 2 && Character.isUpperCase(last.charAt(0)))
        || HONORIFICS.contains(last)
        || (last.indexOf('.') < last.length() - 1
            && block.lastIndexOf('(', dot) > Math.max(start, block.lastIndexOf(')', dot)));
  }

  private static String wordAt(String block, int start) {
    int end = start;
    while (end < block.length() && Character.isLetter(block.charAt(end))) {
      end++;
    }
    return block.substring(start, end);
  }

  private static void add(List<Span> spans, String block, int offset, int start, int end) {
    while (start < end && Character.isWhitespace(block.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(block.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(offset + start, offset + end));
    }
  }
}
