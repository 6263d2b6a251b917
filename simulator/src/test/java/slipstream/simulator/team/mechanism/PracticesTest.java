package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.OWN_WORK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.ledger.Party.NOBODY;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;

/** Levers that need no hire and belong to no mechanism of their own. */
class PracticesTest {
  @Test
  void slackPromisesLess() {
    givenOneBackend("backlog.stories=5", "practices.slack=20%").run().doneAt(24); // 4 x 6
  }

  @Test
  void crossTrainedFrontendTakesBackendsSecondStory() {
    Team team = given("backlog.frontend-share=0%", "backlog.stories=2");

    team.run().doneAt(12); // 2 x 6, frontend idle
    team.and("practices.cross-training=true", "delivery.cross-training-speed=80%")
        .run()
        .doneAt(7.5) // side by side; frontend takes 6 / 0.8
        .spends(FRONTEND, OWN_WORK, 7.5);
  }

  @Test
  void whoHasNothingLeftPullsAheadFromTheBacklog() {
    Team.Run run = given("backlog.backend-size=12h", "backlog.ahead=1").run().doneAt(12);

    run.spends(FRONTEND, OWN_WORK, 12); // 6 promised + 6 ahead
    assertThat(run.facts().promised).isEqualTo(1);
  }

  @Test
  void onlyOneAtATimeSoThatOthersFindSomethingToo() {
    // One of three has the promised story; each of the others begins one ahead, the first not all.
    Team three = given("team.backend.developers=3", "backlog.frontend-share=0%", "backlog.ahead=9");
    assertThat(three.events("taken-up"))
        .filteredOn(event -> event.at() == 0)
        .extracting(Event::story)
        .containsExactly(1, 2, 3);
  }

  @Test
  void blamelessReviewsSeeThatNobodyIsToBlameAndChangeNothingElse() {
    Team late =
        given("starting-conditions.backend.requirements=0%")
            .with("clarification", "falls-to=backend", "effort=0h", "latency=5 days")
            .without("system-analyst");

    late.run().doneAt(36).blamed(BACKEND, missing(Role.SYSTEM_ANALYST));
    late.and("practices.blameless-reviews=true", "perception.transparency.blameless-reviews=100%")
        .run()
        .doneAt(36)
        .blamed(NOBODY, missing(Role.SYSTEM_ANALYST));
  }
}
