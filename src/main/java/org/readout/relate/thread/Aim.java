package org.readout.relate.thread;

import java.util.Set;
import org.readout.model.Fact.Development.Stage;

/// How far an agreement is to be brought, or has been.
enum Aim {
  NONE,
  CONCLUDED,
  SIGNED,
  IN_FORCE;

  private static final Set<String> FORCE = Set.of("entry", "forc", "ratify", "ratificat", "access");
  private static final Set<String> SIGN = Set.of("sign", "signatur");

  /// Of what one undertakes.
  static Aim of(Telling telling) {
    return of(telling.fact().action());
  }

  static Aim of(String action) {
    var stems = Stem.all(action);
    if (stems.stream().anyMatch(FORCE::contains)) {
      return IN_FORCE;
    }
    if (stems.stream().anyMatch(SIGN::contains)) {
      return SIGNED;
    }
    return stems.stream().anyMatch(stem -> stem.startsWith("conclu") || stem.startsWith("negotiat"))
        ? CONCLUDED
        : NONE;
  }

  static Aim of(Stage stage) {
    return switch (stage) {
      case CONCLUDED -> CONCLUDED;
      case SIGNED -> SIGNED;
      case IN_FORCE, DELIVERED -> IN_FORCE;
      case PROGRESSED, SUSPENDED, WITHDRAWN, DISPUTED -> NONE;
    };
  }
}
