package org.readout.understand.event;

import org.readout.model.Fact.Statement.Act;

/// Decides what act a speaker's words are where the rules leave it open.
interface ActJudge {
  Act judge(Utterance words);

  /// What its decisions follow from, for telling one version from another.
  String source();
}
