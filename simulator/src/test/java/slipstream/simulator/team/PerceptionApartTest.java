package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;

/** Observers may see anything and say anything: the same seed gives the same delivery. */
class PerceptionApartTest {
  private static final int RUNS = 100;

  private static final String[] OTHER_EYES = {
    "perception.visibility.frontend=10%",
    "perception.visibility.backend=100%",
    "perception.visibility.hidden=90%",
    "perception.tolerance=0%",
    "perception.last-touch=30%",
    "perception.transparency.base=30%",
    "perception.weights.stand-up=7",
    "perception.weights.incident=0",
    "perception.production-suspects.frontend=90%",
    "perception.production-suspects.backend=0%",
    "perception.trouble-leanings.network-instability.outside=50",
    "perception.trouble-leanings.traffic-spike.disciplines=0",
    "perception.mismatch-suspects.frontend=100%",
    "perception.outcome-bias=0",
    "tracker.parked=40%",
    "tracker.swing=0.5",
    "tracker.abandoned=10%",
    "tracker.tidied=20%",
    "tracker.added=0.3",
    "tracker.split=50%"
  };

  @ParameterizedTest
  @EnumSource(Teams.class)
  void whatObserversSeeChangesBlameAndNothingElse(Teams team) {
    Scenario given = team.loaded().scenario();
    Scenario otherEyes = team.with(OTHER_EYES).scenario();
    TeamRun run = new TeamRun(given);
    TeamRun seenOtherwise = new TeamRun(otherEyes);
    int differ = 0;
    for (int i = 0; i < RUNS; i++) {
      Facts facts = run.run(given.seed(), i);
      Facts otherFacts = seenOtherwise.run(given.seed(), i);
      Map<String, Double> delivery = Recorded.delivery(facts);
      assertThat(Recorded.delivery(otherFacts)).as("replication %s", i).isEqualTo(delivery);
      differ += Recorded.perception(otherFacts).equals(Recorded.perception(facts)) ? 0 : 1;
    }
    assertThat(differ).isGreaterThan(RUNS / 2);
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void aTeamThatNobodyWatchesDeliversTheSame(Teams team) {
    Scenario given = team.loaded().scenario();
    TeamRun watched = new TeamRun(given);
    TeamRun unwatched = TeamRun.unwatched(given);
    for (int i = 0; i < RUNS; i++) {
      Facts facts = watched.run(given.seed(), i);
      Facts unseen = unwatched.run(given.seed(), i);
      assertThat(delivered(unseen)).as("replication %s", i).isEqualTo(delivered(facts));
      assertThat(unseen.blame.total()).isZero();
      assertThat(unseen.seen).hasDimensions(DisciplineName.values().length, 0);
    }
  }

  /** What was delivered, besides the progress of each day, which takes somebody who looks. */
  private static Map<String, Double> delivered(Facts facts) {
    Map<String, Double> delivered = new TreeMap<>(Recorded.delivery(facts));
    delivered.keySet().removeIf(key -> key.startsWith("real"));
    return delivered;
  }
}
