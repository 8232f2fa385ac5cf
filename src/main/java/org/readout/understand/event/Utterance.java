package org.readout.understand.event;

import org.readout.model.Fact.Statement.Act;
import org.readout.understand.rule.Marked;

/// Somebody's words, tokens `[from, to)` of a sentence, whose act no rule says.
///
/// @param guess what they are by their words' classes alone
record Utterance(Marked marked, int from, int to, Voice voice, Act guess) {}
