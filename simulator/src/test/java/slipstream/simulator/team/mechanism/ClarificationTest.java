package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.OUTSIDE;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.production.Defects.FIXING;
import static slipstream.simulator.team.mechanism.requirements.Clarification.CLARIFYING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/** 1a: asking costs 2 h, the answer 30 h without an analyst; 1 h and 6 h with one. */
class ClarificationTest {
  private static Team team() {
    return given("starting-conditions.backend.requirements=0%")
        .with(
            "clarification",
            "falls-to=backend",
            "effort={missing: 2h, present: 1h}",
            "latency={missing: 5 days, present: 1 day}");
  }

  @Test
  void withoutAnalystBackendAsksWaitsAndIsBlamed() {
    team()
        .without("system-analyst")
        .run()
        .doneAt(38) // 2 asked + 30 waited + 6 worked
        .spends(BACKEND, CLARIFYING, 2)
        .spends(FRONTEND, CLARIFYING, 0)
        .chain(missing(Role.SYSTEM_ANALYST), 32)
        .chain(PLANNED_WORK, 6)
        .blamed(BACKEND, missing(Role.SYSTEM_ANALYST));
  }

  @Test
  void anAnalystAsksAndTheRestIsOutside() {
    team()
        .run()
        .doneAt(13) // 1 asked + 6 waited + 6 worked
        .spends(Party.of(Role.SYSTEM_ANALYST), CLARIFYING, 1)
        .spends(BACKEND, CLARIFYING, 0)
        .chain(busy(Role.SYSTEM_ANALYST), 1)
        .chain(OUTSIDE, 6)
        .nobodyBlamed();
  }

  @Test
  void whereTheRunIsCutOffItIsTheAnswerThatIsStillMissing() {
    team()
        .and("sprint.horizon=2")
        .with("clarification", "latency=100 days")
        .without("system-analyst")
        .run()
        .doneAt(60) // 2 asked + 58 of the wait, when two sprints are over
        .chain(missing(Role.SYSTEM_ANALYST), 60);
  }

  @Test
  void whoSeesWhatTheStoryWaitsForLooksThere() {
    // At the review backend's part is late and waits for somebody outside.
    Team team = team().and("perception.visibility={frontend: 100%, backend: 0%, hidden: 100%}");
    team.without("system-analyst")
        .run()
        .doneAt(38)
        .blamed(Party.OUTSIDE, missing(Role.SYSTEM_ANALYST));
  }

  @Test
  void frontendsQuestionFallsOnBackendAtItsFullSpeed() {
    team()
        .and("starting-conditions={frontend: {requirements: 0%}, backend: {requirements: 100%}}")
        .without("system-analyst")
        .run()
        .doneAt(38) // backend is interrupted for 2, then 30 waited, then frontend works 6
        .spends(BACKEND, CLARIFYING, 2)
        .spends(FRONTEND, CLARIFYING, 0)
        .chain(missing(Role.SYSTEM_ANALYST), 32);
  }

  @Test
  void anAnalystOfAFifthTakesFiveTimesAsLong() {
    team()
        .and("structure.system-analyst={fte: 0.2}")
        .with("clarification", "effort=1h", "latency=0h")
        .run()
        .doneAt(11) // 1 / 0.2 asked + 6 worked
        .spends(Party.of(Role.SYSTEM_ANALYST), CLARIFYING, 5)
        .chain(busy(Role.SYSTEM_ANALYST), 5);
  }

  @Test
  void aStoryThatIsNotReadyWaitsForTheNextSprintAndItsAnswer() {
    team()
        .and("practices.definition-of-ready=true", "sprint.count=2", "backlog.stories=2")
        .with("clarification", "effort=1h", "latency=1 day")
        .without("system-analyst")
        .run()
        // Story 1 is moved to sprint 2, story 2 out of the plan. Refinement asks at 0, for 1 h; the
        // part is taken up ahead at 1, waits for that answer until 7, and asks nothing again.
        .doneAt(13) // 1 + 6 + 6
        .spends(BACKEND, CLARIFYING, 1);
  }

  @Test
  void refinementAsksBeforeAnybodyIsThere() {
    // Asked at 0; on the first day all are on holiday, and the answer is there when they are back.
    Team team =
        team()
            .and("practices.definition-of-ready=true", "sprint.count=2", "backlog.stories=2")
            .with("clarification", "effort=0h", "latency=1 day")
            .with("absences", "sick=0%", "holidays=1", "holidays-from=1")
            .without("system-analyst");
    team.run().doneAt(12); // 6 away + 6 worked
    team.and("practices.definition-of-ready=false", "backlog.stories=1");
    team.run().doneAt(18); // 6 away, asked then: + 6 waited + 6 worked
  }

  @Test
  void whatDevelopersFoundOutByThemselvesHidesDefects() {
    // Ten of them for the one question, each an hour to mend; an analyst's answer hides none.
    Team team =
        team()
            .with("clarification", "defects-per-question=10")
            .with("defects", "rate=0", "effort=0h", "found=100%", "fix=1h", "bad-fix=0%");
    Team.thenMeanIs(
        10, team.without("system-analyst").over(400, run -> run.hours(BACKEND, FIXING)));
    team.and("structure.system-analyst=present").run().spends(BACKEND, FIXING, 0);
  }

  @Test
  void aQuestionOfTheOtherDisciplineStopsWhoeverIsAtWork() {
    // Frontend asks before either story, an hour of backend's: at 0, and at 4, when backend is at
    // work and needs half an hour to come back.
    team()
        .and("starting-conditions={frontend: {requirements: 0%}, backend: {requirements: 100%}}")
        .and("backlog.stories=2", "backlog.frontend-size=3h", "delivery.resumption-lag=0.5h")
        .and("practices.wip-limit=1")
        .with("clarification", "effort=1h", "latency=0h")
        .without("system-analyst")
        .run()
        .doneAt(14.5) // 12 + 2 asked + 0.5
        .spends(BACKEND, CLARIFYING, 2)
        .spends(BACKEND, RESUMING, 0.5);
  }

  @Test
  void oneAndAHalfAnalystsAreTwoAtThreeQuartersOfTheSpeed() {
    team()
        .and("structure.system-analyst={fte: 1.5}")
        .with("clarification", "effort=3h", "latency=0h")
        .run()
        .doneAt(10); // 3 / 0.75 asked + 6 worked
  }
}
