package org.readout.relate.mechanism;

import org.jspecify.annotations.Nullable;
import org.readout.model.Fact;
import org.readout.model.Fact.Engagement.Kind;
import org.readout.model.Mention;
import org.readout.model.Related;

/// An engagement that an account says was, or is to be, held under a mechanism.
record Held(Related.Engagement engagement, Mention<Fact.Engagement> account) {

  /// Whether it is a contact that can be a round, and a mechanism is named.
  static boolean isUnderOne(Fact.Engagement fact) {
    return fact.setting().mechanism() != null
        && (fact.kind() == Kind.MEETING || fact.kind() == Kind.CALL);
  }

  @Nullable Integer number() {
    return account.fact().setting().round();
  }
}
