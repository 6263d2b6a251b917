package slipstream.simulator.experiment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.experiment.fact.Judgement.NOT_COMPARABLE;
import static slipstream.simulator.experiment.fact.Judgement.NOT_REPRODUCED;
import static slipstream.simulator.experiment.fact.Judgement.REPRODUCED;
import static slipstream.simulator.experiment.fact.Judgement.TAKEN_FROM_IT;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.scenario.fact.Expected;
import slipstream.simulator.statistics.Interval;

class JudgementTest {
  private static final Expected ABOVE_0 =
      new Expected("later", 0, Double.POSITIVE_INFINITY, "direction");
  private static final Expected RANGE = new Expected("about 2", 1.5, 2.5, "a survey");

  @Test
  void aDirectionNeedsTheWholeInterval() {
    assertThat(Judgement.of(ours(0.1, 0.9), ABOVE_0)).isEqualTo(REPRODUCED);
    assertThat(Judgement.of(ours(-0.1, 0.9), ABOVE_0)).isEqualTo(NOT_REPRODUCED);
    // Exactly nothing is no direction.
    assertThat(Judgement.of(ours(0, 0), ABOVE_0)).isEqualTo(NOT_REPRODUCED);
  }

  @Test
  void aRangeNeedsAValueInCommon() {
    assertThat(Judgement.of(ours(2.4, 2.8), RANGE)).isEqualTo(REPRODUCED);
    assertThat(Judgement.of(ours(1, 3), RANGE)).isEqualTo(REPRODUCED);
    assertThat(Judgement.of(ours(2.6, 2.8), RANGE)).isEqualTo(NOT_REPRODUCED);
  }

  @Test
  void whatIsNotDefinedCannotBeCompared() {
    assertThat(Judgement.of(Estimate.UNKNOWN, RANGE)).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void oneFigureThatFailsFailsTheFact() {
    assertThat(Judgement.of(List.of(REPRODUCED, REPRODUCED), true, false)).isEqualTo(REPRODUCED);
    assertThat(Judgement.of(List.of(REPRODUCED, NOT_REPRODUCED), true, false))
        .isEqualTo(NOT_REPRODUCED);
    assertThat(Judgement.of(List.of(REPRODUCED, NOT_COMPARABLE), true, false))
        .isEqualTo(NOT_COMPARABLE);
    assertThat(Judgement.of(List.of(), true, false)).isEqualTo(NOT_COMPARABLE);
  }

  @Test
  void whatNobodyPublishedIsNeverReproduced() {
    assertThat(Judgement.of(List.of(REPRODUCED), false, false)).isEqualTo(NOT_COMPARABLE);
    assertThat(Judgement.of(List.of(NOT_REPRODUCED), false, false)).isEqualTo(NOT_REPRODUCED);
  }

  @Test
  void whatTheModelStartsFromIsNoProofOfIt() {
    assertThat(Judgement.of(List.of(REPRODUCED), true, true)).isEqualTo(TAKEN_FROM_IT);
    assertThat(Judgement.of(List.of(NOT_REPRODUCED), true, true)).isEqualTo(NOT_REPRODUCED);
    assertThat(Judgement.of(List.of(REPRODUCED), false, true)).isEqualTo(NOT_COMPARABLE);
  }

  private static Estimate ours(double lo, double hi) {
    return new Estimate((lo + hi) / 2, new Interval(lo, hi));
  }
}
