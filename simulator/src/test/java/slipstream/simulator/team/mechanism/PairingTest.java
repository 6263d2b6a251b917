package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.OWN_WORK;
import static slipstream.simulator.team.ledger.Activity.PAIRING;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.production.Defects.FIXING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two backend developers; a pair needs 1.2 times the hours of one, so 3.6 h on the clock for 6 h.
 */
class PairingTest {
  private static Team pair(String... settings) {
    return givenOneBackend("team.backend.developers=2", "practices.pairing=true")
        .with("pairing", "effort=1.2", "defects=0.5")
        .and(settings);
  }

  @Test
  void twoPeopleAreSoonerDoneWithOneStory() {
    pair()
        .run()
        .doneAt(3.6)
        .spends(BACKEND, OWN_WORK, 3.6)
        .spends(BACKEND, PAIRING, 3.6)
        .chain(PLANNED_WORK, 3.6)
        .nobodyBlamed();
  }

  @Test
  void theyTakeMoreHoursForTwo() {
    Team team = pair("backlog.stories=2");
    team.run().doneAt(7.2); // 2 x 3.6, one after the other
    team.and("practices.pairing=false").run().doneAt(6).spends(BACKEND, PAIRING, 0);
  }

  @Test
  void whoIsTheThirdWorksAloneUntilSomebodyIsFree() {
    // The pair is done at 3.6 h, then helps the third, who has 2.4 h left: 2.4 x 1.2 / 2 more.
    pair("team.backend.developers=3", "backlog.stories=2")
        .run()
        .doneAt(3.6 + 1.44)
        .spends(BACKEND, OWN_WORK, 3.6 + 3.6 + 1.44)
        .spends(BACKEND, PAIRING, 3.6 + 1.44);
  }

  /** After the first day, when the first is back, 24 h of 30 are left, and take 24 x 1.2 / 2. */
  @Test
  void whoeverComesJoinsWhoWorksAlone() {
    pair("backlog.backend-size=30h")
        .with("absences", "sick=0%", "vacation.backend=1 day")
        .and("sprint.length=1 day")
        .run()
        .doneAt(6 + 14.4);
  }

  /**
   * The first is away for the first sprint. The moment they are a pair the second is away for the
   * next, and 30 h are left.
   */
  @Test
  void whoeverIsLeftOfAPairKnowsTheWork() {
    Team team =
        pair("backlog.backend-size=60h", "sprint.count=2", "delivery.resumption-lag=1h")
            .with("absences", "sick=0%", "vacation.backend=5 days", "hand-over=2 days");
    team.run().doneAt(60).spends(BACKEND, RESUMING, 0);
    team.and("practices.pairing=false").run().doneAt(61).spends(BACKEND, RESUMING, 1);
  }

  @Tag("many-runs")
  @Test
  void pairsMakeFewerDefects() {
    Team team =
        pair("backlog.backend-size=60h", "sprint.horizon=20", "structure.qa={fte: 10}")
            .with(
                "defects",
                "rate=0.1",
                "effort={missing: 0h, present: 0h}",
                "found={missing: 100%, present: 100%}",
                "fix={missing: 1h, present: 1h}",
                "bad-fix=0%");
    // 60 h x 0.1 an hour x 0.5, an hour each
    Team.thenMeanIs(3, team.over(4_000, run -> run.hours(BACKEND, FIXING)));
    team.and("practices.pairing=false");
    Team.thenMeanIs(6, team.over(4_000, run -> run.hours(BACKEND, FIXING)));
    assertThat(team.run().hours(BACKEND, PAIRING)).isZero();
  }
}
