package slipstream.simulator.experiment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.SprintFacts;
import slipstream.simulator.team.TeamRun;

/** Four planned sprints, what came of each of which is written in by hand. */
class SprintSeriesTest {
  private static final Scenario TEAM =
      Loading.shipped("blank.yaml", "sprint.count=4", "runs=1").scenario();

  private final Facts run = new TeamRun(TEAM).run(1, 0);

  private void delivered(double... hours) {
    for (int i = 0; i < run.sprints.length; i++) {
      run.sprints[i].whole = i < hours.length;
      run.sprints[i].deliveredHours = i < hours.length ? hours[i] : 999;
    }
  }

  private double measured(String output) {
    return Outputs.of(output).of().applyAsDouble(run, TEAM);
  }

  /** 2, 4 and 6 have the mean 4 and the standard deviation 2. */
  @Test
  void variationIsThatOfWholePlannedSprints() {
    delivered(2, 4, 6);
    assertThat(measured("sprints.delivered-variation")).isCloseTo(0.5, within(1e-12));
    delivered(2, 4, 6, 4, 1_000); // the fifth is none of the four: sd is the root of 8/3
    assertThat(measured("sprints.delivered-variation"))
        .isCloseTo(Math.sqrt(8 / 3.0) / 4, within(1e-12));
    delivered(0, 0, 0);
    assertThat(measured("sprints.delivered-variation")).isNaN();
    delivered(5);
    assertThat(measured("sprints.delivered-variation")).isNaN();
  }

  /** Pairs 1 and 3, 3 and 2, 2 and 4: products of deviations sum to -1, squares to 2 and 2. */
  @Test
  void memoryIsTheCorrelationWithTheSprintBefore() {
    delivered(1, 3, 2, 4);
    assertThat(measured("sprints.delivered-memory")).isCloseTo(-0.5, within(1e-12));
    delivered(1, 3, 2);
    assertThat(measured("sprints.delivered-memory")).isCloseTo(-1, within(1e-12));
    delivered(1, 3);
    assertThat(measured("sprints.delivered-memory")).isNaN();
    delivered();
    assertThat(measured("sprints.delivered-memory")).isNaN();
  }

  /**
   * Came in, over what was committed: 0.1, 0.5, 0.3, and 0 of nothing; ranks 1, 3, 2, 0. Done: 0.9,
   * 0.5, 0.2, and 0 of nothing; ranks 3, 2, 1, 0. Deviations from 1.5 multiply to -0.75 + 0.75 -
   * 0.25 + 2.25 = 2, of 5.
   */
  @Test
  void additionsAreOfTheirCommitment() {
    delivered(9, 5, 2, 3);
    committed(run.sprints[0], 20, 2, 0, 10);
    committed(run.sprints[1], 4, 1, 1, 10);
    committed(run.sprints[2], 10, 3, 0, 10);
    committed(run.sprints[3], 0, 5, 0, 0);
    assertThat(measured("sprints.additions-with-completion")).isCloseTo(0.4, within(1e-12));
    assertThat(measured("requests")).isEqualTo(2 + 1 + 3 + 5);
    assertThat(measured("sprint-2.completion")).isEqualTo(0.5);
    assertThat(measured("sprint-4.completion")).isNaN();
  }

  private void committed(SprintFacts sprint, int stories, int added, int pulledIn, double hours) {
    sprint.committed = stories;
    sprint.added = added;
    sprint.pulledIn = pulledIn;
    sprint.committedHours = hours;
  }
}
