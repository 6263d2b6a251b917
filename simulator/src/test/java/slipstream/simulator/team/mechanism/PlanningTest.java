package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Cause.PLAN;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;

/** 2c: without a scrum master a fifth too much is committed, and blocked work is chased late. */
class PlanningTest {
  private static Team team() {
    return givenOneBackend()
        .with(
            "planning",
            "overcommitment={missing: 0.2, present: 0}",
            "scatter={missing: 2, present: 1}",
            "latency-stretch={missing: 2, present: 1}",
            "limit-kept={missing: 0%, present: 100%}");
  }

  @Test
  void moreIsCommittedThanFits() {
    team()
        .and("backlog.stories=up-to-capacity")
        .without("scrum-master")
        .run()
        .doneAt(36) // 30 x 1.2 hold 6 stories of 6 h
        .chain(PLAN, 6)
        .blamed(BACKEND, PLAN);
  }

  @Test
  void aScrumMasterCommitsWhatFits() {
    team().and("backlog.stories=up-to-capacity").run().doneAt(30).chain(PLAN, 0).nobodyBlamed();
  }

  @Test
  void estimatesScatterMore() {
    Team twice = team().and("backlog.estimate-error=2");

    twice.run().doneAt(12).chain(Cause.BACKEND, 6); // 6 x 2
    twice.without("scrum-master").run().doneAt(24).chain(Cause.BACKEND, 18); // 6 x 2 squared
  }

  @Test
  void blockedWorkIsChasedLate() {
    Team blocked =
        team()
            .and("starting-conditions.backend.requirements=0%")
            .with("clarification", "effort=0h", "latency=1 day");

    blocked.run().doneAt(12); // 6 waited + 6 worked
    blocked
        .without("scrum-master")
        .run()
        .doneAt(18)
        .chain(missing(Role.SCRUM_MASTER), 6); // 2 x 6 + 6
  }

  @Test
  void aLimitIsKeptOnlyWhereSomebodyWatchesIt() {
    Team waiting =
        team()
            .and("backlog.stories=2", "starting-conditions.backend.requirements=0%")
            .and("practices.wip-limit=1")
            .with("planning", "latency-stretch=1")
            .with("clarification", "effort=0h", "latency=1 day");

    waiting.run().doneAt(24); // one after the other: 2 x (6 waited + 6 worked)
    waiting.without("scrum-master").run().doneAt(18); // both asked at 0: 6 + 2 x 6
  }

  @Test
  void aLimitThatIsHalfWatchedIsKeptOnHalfOfAllDays() {
    Team waiting =
        team()
            .and("backlog.stories=2", "starting-conditions.backend.requirements=0%")
            .and("practices.wip-limit=1")
            .with("planning", "latency-stretch=1", "limit-kept={missing: 50%, present: 100%}")
            .with("clarification", "effort=0h", "latency=1 day")
            .without("scrum-master");

    assertThat(waiting.values(30, run -> run.facts().finish)).containsExactly(18.0, 24.0);
  }
}
