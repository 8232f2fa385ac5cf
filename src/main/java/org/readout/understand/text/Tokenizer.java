package org.readout.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/// Cuts running text into words, numbers and marks.
///
/// Hyphenated words stay whole ("China-Japan"), as do abbreviations with their dots ("U.S.",
/// "Mr."), numbers ("1,560") and dates of one piece ("2024-11-05"); "22-24" is two numbers and a
/// mark. The possessive and the negation are tokens of their own.
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.){2,20}(?:\\p{L}(?!\\p{L}))?" // U.S., p.m.
              + "|\\p{N}{4}-\\p{N}{2}-\\p{N}{2}(?![\\p{L}\\p{N}])" // 2024-11-05
              + "|\\p{N}+(?:[.,:]\\p{N}+){0,20}(?:st|nd|rd|th|s)?(?:-\\p{Ll}[\\p{L}-]*)?(?![\\p{L}])"
              + "|['’](?:s|S|ll|re|ve|d|m)(?![\\p{L}\\p{N}])"
              + "|n['’]t(?![\\p{L}])"
              + "|[\\p{L}\\p{N}\\p{M}]+?(?=n['’]t(?![\\p{L}]))"
              + "|(?!-\\p{N}|(?<=\\p{N})-)(?:[\\p{L}\\p{N}\\p{M}]++|(?<=\\p{L})['’](?=\\p{L})(?!(?:s|S|ll|re|ve|d|m|t)(?!\\p{L}))"
              + "|(?<=[\\p{L}\\p{N}])[-‑&](?=[\\p{L}\\p{N}])(?!(?:\\p{L}\\.){2}))++"
              + "|\\.{2,}|--+"
              + "|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "adm",
          "sen", "rep", "gov", "sgt", "st", "no", "nos", "vs", "jr", "sr", "hon", "rt", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "etc",
          "art", "para", "approx", "dept", "univ", "inc", "ltd", "co", "corp", "tel", "ext", "mt",
          "ft");

  private Tokenizer() {}

  /// The tokens of a stretch of text, untagged; spans count in the whole text.
  public static List<Token> tokens(String text, Span stretch) {
    var tokens = new ArrayList<Token>();
    Matcher matcher = TOKEN.matcher(text).region(stretch.start(), stretch.end());
    matcher.useTransparentBounds(true);
    int from = stretch.start();
    while (from < stretch.end() && matcher.region(from, stretch.end()).find()) {
      int end = matcher.end();
      String form = matcher.group();
      if (end < stretch.end()
          && text.charAt(end) == '.'
          && isAbbreviation(form)
          && end + 1 < stretch.end()) {
        end++;
        form = text.substring(matcher.start(), end);
      }
      tokens.add(new Token(form, norm(form), Tag.X, new Span(matcher.start(), end)));
      from = end;
    }
    return tokens;
  }

  /// Lower case, with straight quotes and plain hyphens.
  static String norm(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7f) {
        return lower
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"')
            .replace('‑', '-');
      }
    }
    return lower;
  }

  static boolean isAbbreviation(String form) {
    return Character.isUpperCase(form.charAt(0))
        && (form.length() == 1 || ABBREVIATIONS.contains(form.toLowerCase(Locale.ROOT)));
  }
}
