package org.readout.data;

/// A lexicon or rule file that cannot be used; the message is `file:line: what is wrong`.
public final class RuleException extends RuntimeException {
  public RuleException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
