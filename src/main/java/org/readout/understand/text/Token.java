package org.readout.understand.text;

import org.readout.model.Span;

/// A word, number or mark.
///
/// @param form as it stands in the text
/// @param norm lower case, with straight quotes; what lexicons and rules are matched against
/// @param span in the whole report's text
public record Token(String form, String norm, Tag tag, Span span) {

  public boolean is(String word) {
    return norm.equals(word);
  }

  public boolean is(Tag tag) {
    return this.tag == tag;
  }

  /// Whether its first letter is a capital.
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  public boolean isWord() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }

  Token tagged(Tag other) {
    return new Token(form, norm, other, span);
  }
}
