package org.readout.relate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {
  @Test
  void whatIsForbiddenStaysApartThroughOthers() {
    var joining = new Joining(5);
    joining.forbid(0, 4);
    assertThat(joining.join(3, 4)).isTrue();
    assertThat(joining.join(0, 1)).isTrue();
    assertThat(joining.join(1, 3)).isFalse();
    assertThat(joining.join(1, 2)).isTrue();
    assertThat(joining.groups()).isEqualTo(List.of(List.of(0, 1, 2), List.of(3, 4)));
  }

  @Test
  void whatIsTogetherIsNotParted() {
    var joining = new Joining(2);
    joining.join(0, 1);
    joining.forbid(0, 1);
    assertThat(joining.areTogether(0, 1)).isTrue();
  }
}
