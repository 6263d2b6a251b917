package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** What holds in every replication of every team. */
class InvariantsTest {
  private static final int RUNS = 200;

  @ParameterizedTest
  @EnumSource(Teams.class)
  void theCausesOfTheChainSumToTheFinishExactly(Teams team) {
    each(
        team,
        (run, scenario) -> {
          assertThat(run.chainTotal()).isEqualTo(run.finish); // not merely close
          for (Cause cause : Cause.values()) {
            assertThat(run.chain.hours(cause)).as(cause.key()).isNotNegative();
          }
          assertThat(run.chain.hours(Cause.PLANNED_WORK)).isLessThanOrEqualTo(run.plannedEnd);
        });
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void theHoursOfEachPartySumToItsPeopleTimesTheFinishExactly(Teams team) {
    each(
        team,
        (run, scenario) -> {
          for (DisciplineName name : DisciplineName.values()) {
            int people = scenario.team().of(name).developers();
            assertThat(sum(run, Party.of(name))).isEqualTo(people * run.finish);
          }
          for (Role role : Role.values()) {
            int people = (int) Math.ceil(scenario.structure().of(role).fte());
            assertThat(sum(run, Party.of(role))).isEqualTo(people * run.finish);
          }
          assertThat(sum(run, Party.OUTSIDE) + sum(run, Party.NOBODY)).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void blameSumsToItsTotalAndSharesToOne(Teams team) {
    each(
        team,
        (run, scenario) -> {
          double matrix = 0;
          double shares = 0;
          double wrong = 0;
          double bySprint = 0;
          for (Party party : Party.values()) {
            for (Cause cause : Cause.values()) {
              double points = run.blame.points(cause, party);
              assertThat(points).isNotNegative();
              matrix += points;
              wrong += Party.answeringFor(cause) == party ? 0 : points;
            }
            shares += run.blame.points(party) / Math.max(run.blame.total(), 1e-300);
          }
          for (SprintFacts sprint : run.sprints) {
            bySprint += sprint.blamePoints;
          }
          double total = run.blame.total();
          assertThat(matrix).isCloseTo(total, within(1e-9));
          assertThat(bySprint).isCloseTo(total, within(1e-9));
          assertThat(wrong).isCloseTo(run.blame.misattributed(), within(1e-9));
          assertThat(shares).isCloseTo(total == 0 ? 0 : 1, within(1e-9));
          for (Role role : Role.values()) {
            if (!scenario.structure().of(role).staffed()) {
              assertThat(run.blame.points(Party.of(role))).as("a missing role").isZero();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void storiesAreConservedFromSprintToSprint(Teams team) {
    each(
        team,
        (run, scenario) -> {
          int delivered = 0;
          for (int i = 0; i < run.sprints.length; i++) {
            SprintFacts sprint = run.sprints[i];
            delivered += sprint.delivered;
            assertThat(sprint.carriedOver).isLessThanOrEqualTo(sprint.committed);
            if (i > 0 && sprint.reached) {
              // what is carried over is committed again
              assertThat(sprint.committed).isGreaterThanOrEqualTo(run.sprints[i - 1].carriedOver);
            }
          }
          if (!run.cutOff) {
            assertThat(delivered).isGreaterThanOrEqualTo(run.promised);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void progressNeverExceedsTheWholeAndIsNeverSeenBeyondWhatIsDone(Teams team) {
    each(
        team,
        (run, scenario) -> {
          for (int row = 0; row < run.real.length; row++) {
            for (int day = 0; day < run.real[row].length; day++) {
              assertThat(run.real[row][day]).isBetween(0.0, 1 + 1e-12);
              assertThat(run.seen[row][day]).isBetween(0.0, run.real[row][day] + 1e-12);
            }
          }
          for (double[] waits : run.waits) {
            for (double hours : waits) {
              assertThat(hours).isNotNegative();
            }
          }
        });
  }

  @Test
  void aRunThatReachesTheHorizonIsCutOffThereAndCounted() {
    int[] cutOff = new int[1];
    each(
        Teams.HOPELESS,
        (run, scenario) -> {
          cutOff[0] += run.cutOff ? 1 : 0;
          assertThat(run.finish).isLessThanOrEqualTo(scenario.sprint().cutOff());
          if (run.cutOff) {
            assertThat(run.finish).isEqualTo(90); // 1.5 x 10 days x 6 h
          }
        });
    assertThat(cutOff[0]).isBetween(RUNS / 10, RUNS);
  }

  private interface Check {
    void of(Facts run, Scenario scenario);
  }

  private static void each(Teams team, Check check) {
    Scenario scenario = team.loaded().scenario();
    TeamRun run = new TeamRun(scenario);
    for (int i = 0; i < RUNS; i++) {
      check.of(run.run(scenario.seed(), i), scenario);
    }
  }

  private static double sum(Facts run, Party party) {
    double sum = 0;
    for (Activity activity : run.activities) {
      double hours = run.hours[party.ordinal()][activity.number()];
      assertThat(hours).isNotNegative();
      sum += hours;
    }
    return sum;
  }
}
