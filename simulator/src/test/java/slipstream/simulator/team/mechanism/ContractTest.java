package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Activity.OWN_WORK;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.integration.Contract.CONTRACTING;
import static slipstream.simulator.team.mechanism.production.Defects.FIXING;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.perception.BlamePoints;

/**
 * 4c: a contract takes backend 2 h, a tech lead 1 h; half of what was built on a guess is redone.
 */
class ContractTest {
  private static final Offset<Double> GRID = within(1e-4);

  private static Team team() {
    return given("starting-conditions.backend.api-contract=0%")
        .with(
            "contract",
            "falls-to=backend",
            "effort={missing: 2h, present: 1h}",
            "mismatch={missing: 100%, present: 0%}",
            "redo={constant: 50%}");
  }

  @Test
  void frontendRedoesWhatItBuiltOnAGuessAndBackendIsBlamed() {
    team()
        .without("tech-lead")
        .run()
        .doneAt(9) // 2 written + 6 worked; then half of frontend's first 2 h
        .spends(BACKEND, CONTRACTING, 2)
        .spends(FRONTEND, REWORK, 1)
        .chain(missing(Role.TECH_LEAD), 3)
        .chain(PLANNED_WORK, 6)
        .blamed(BACKEND, missing(Role.TECH_LEAD));
  }

  @Test
  void aTechLeadWritesItSoonerAndGuessesMatch() {
    team()
        .run()
        .doneAt(7) // 1 + 6
        .spends(Party.of(Role.TECH_LEAD), CONTRACTING, 1)
        .spends(BACKEND, CONTRACTING, 0)
        .spends(FRONTEND, REWORK, 0)
        .nobodyBlamed();
  }

  @Test
  void contractFirstLeavesNothingToGuess() {
    team()
        .and("practices.contract-first=true")
        .with("contract", "up-front=0h")
        .without("tech-lead")
        .run()
        .doneAt(6)
        .spends(BACKEND, CONTRACTING, 0)
        .spends(FRONTEND, REWORK, 0)
        .nobodyBlamed();
  }

  @Test
  void whatIsBuiltBeforeAnybodyWritesTheContractIsAGuessAsAWhole() {
    team()
        .and("backlog.stories=2", "backlog.frontend-size=2h")
        .without("tech-lead")
        .run()
        // Frontend builds story 2 from 2 to 4; backend begins it at 8: 2 + 6; then half of 2 h.
        .doneAt(17)
        .spends(FRONTEND, REWORK, 2); // 1 h for each story
  }

  @Test
  void aContractThatExistsIsNoGuessThoughBackendBeginsLater() {
    team()
        .and("backlog.stories=2", "backlog.frontend-size=2h")
        .and("starting-conditions.backend.api-contract=100%")
        .without("tech-lead")
        .run()
        .doneAt(12)
        .spends(FRONTEND, REWORK, 0);
  }

  @Tag("many-runs")
  @Test
  void aMismatchHidesDefectsThatTestingFinds() {
    // 9 as above, a test of 1 h by QA, and 2 defects on average of 1.5 h each in frontend's part.
    Team hidden =
        team()
            .with("contract", "defects-per-mismatch=2")
            .with("defects", "rate=0", "effort=1h", "fix=1.5h", "bad-fix=0%", "surfaces=0%")
            .with("defects", "found=100%")
            .without("tech-lead");

    thenMeanIs(10 + 2 * 1.5, hidden.over(4_000, run -> run.facts().finish));
    Team.Run run = hidden.run();
    double fixing = run.hours(FRONTEND, FIXING);
    assertThat(fixing).isPositive();
    run.spends(BACKEND, FIXING, 0).chain(missing(Role.TECH_LEAD), 3 + fixing);
    hidden.with("contract", "defects-per-mismatch=0").run().doneAt(10);
  }

  @Test
  void contractFirstIsPaidUpFrontForEveryInterfaceThatIsThereOrNot() {
    for (String ready : new String[] {"0%", "100%"}) {
      first("starting-conditions.backend.api-contract=" + ready)
          .run()
          .doneAt(7.5) // 1.5 agreed by backend, while frontend waits; then 6 worked side by side
          .spends(BACKEND, CONTRACTING, 1.5)
          .spends(FRONTEND, REWORK, 0)
          .spends(FRONTEND, OWN_WORK, 6)
          .spends(BACKEND, OWN_WORK, 6)
          .chain(missing(Role.TECH_LEAD), 1.5);
    }
    // Frontend has waited for 1.5 h, too.
    Team.Run run = first("backlog.frontend-size=2h").run().doneAt(7.5);
    assertThat(run.facts().builtAt).containsExactly(3.5, 7.5);
  }

  @Test
  void aTechLeadAgreesInATeamsPlace() {
    team()
        .and("practices.contract-first=true")
        .with("contract", "up-front={missing: 1.5h, present: 1h}")
        .run()
        .doneAt(7)
        .spends(Party.of(Role.TECH_LEAD), CONTRACTING, 1)
        .spends(BACKEND, CONTRACTING, 0);
  }

  @Test
  void oneAgreementServesAllStoriesThatMeetInTheInterface() {
    Team four = first("backlog.stories=4", "backlog.frontend-size=2h");

    four.run().doneAt(30).spends(BACKEND, CONTRACTING, 6); // 4 x (1.5 + 6)
    four.with("contract", "consumers=2").run().doneAt(27).spends(BACKEND, CONTRACTING, 3);
    four.with("contract", "consumers=4").run().doneAt(25.5).spends(BACKEND, CONTRACTING, 1.5);
  }

  @Test
  void withoutItEachOfThoseStoriesWritesItsOwn() {
    team()
        .and("backlog.stories=2")
        .with("contract", "consumers=2", "mismatch=0%")
        .without("tech-lead")
        .run()
        .doneAt(16) // 2 x (2 + 6)
        .spends(BACKEND, CONTRACTING, 4);
  }

  @Test
  void aChangeThatBreaksTheContractIsNegotiatedAgain() {
    Team changing =
        first("backlog.stories=1")
            .without("system-analyst")
            .with("contract", "up-front=0h", "renegotiation=2h")
            .with("spec-churn", "rate={missing: 5, present: 0}", "redo={constant: 0%}")
            .with("spec-churn", "breaks-contract=100%");
    // Changes come once in 6 h; each costs backend 2 h and nothing else, while the story is not
    // done.
    Team.Run run = changing.run();
    double agreeing = run.hours(BACKEND, CONTRACTING);

    assertThat(agreeing / 2).isGreaterThanOrEqualTo(1).isCloseTo(Math.rint(agreeing / 2), GRID);
    run.doneAt(6 + agreeing);
    changing.with("spec-churn", "breaks-contract=0%").run().spends(BACKEND, CONTRACTING, 0);
  }

  @Test
  void aChangeThatBreaksTheContractHoldsTheStoryThoughItsProviderIsBuilt() {
    // Backend builds 3 h, frontend 6. Whenever a change comes, agreeing takes backend 20 h more,
    // after what it is at; without one the story is done at 6.
    Team changing =
        first("backlog.stories=1", "backlog.backend-size=3h", "sprint.length=100 days")
            .and("delivery.resumption-lag=1h")
            .without("system-analyst")
            .with("contract", "up-front=0h", "renegotiation=20h")
            .with("spec-churn", "rate={missing: 1, present: 0}", "redo={constant: 0%}")
            .with("spec-churn", "breaks-contract=100%");
    assertThat(changing.values(100, run -> run.hours(BACKEND, CONTRACTING) > 0 ? 1 : 0))
        .containsExactly(0.0, 1.0);
    changing.over(
        100,
        run -> {
          double agreeing = run.hours(BACKEND, CONTRACTING);
          assertThat(agreeing % 20).isCloseTo(0, GRID);
          assertThat(run.facts().finish).isBetween(agreeing + (agreeing > 0 ? 0 : 6), agreeing + 6);
          run.spends(BACKEND, RESUMING, 0);
          return 0;
        });
  }

  @Test
  void guessesOfOneRunAreForgottenInTheNext() {
    // There in about half of the runs: 6 h; else 2 written + 6 + half of 2 h.
    Team team = team().and("starting-conditions.backend.api-contract=50%").without("tech-lead");
    assertThat(team.values(30, run -> run.facts().finish)).containsExactly(6.0, 9.0);
  }

  @Test
  void itIsHeardOfASprintAfterWorkOnTheGuessBegan() {
    // In sprints of 6 h. Frontend begins the stories at 0 and 7, backend at 0 and 9, with 2 h for
    // the contract; their parts meet at 9 and 18, a sprint after each was begun.
    BlamePoints blame =
        team()
            .and("backlog.stories=2", "backlog.frontend-size=7h", "backlog.backend-size=7h")
            .and("sprint.length=1 day", "sprint.horizon=10")
            .and("perception.weights.sprint-review=0", "perception.weights.mismatch=3")
            .without("tech-lead")
            .run()
            .facts()
            .blame;
    assertThat(blame.total()).isEqualTo(2 * 3);
    assertThat(blame.lagSprints()).isEqualTo(2 * 3);
  }

  @Test
  void everyMismatchHidesItsDefects() {
    // Ten on average in frontend's part, an hour each.
    Team hidden =
        team()
            .with("contract", "defects-per-mismatch=10")
            .with("defects", "rate=0", "effort=0h", "fix=1h", "bad-fix=0%", "surfaces=0%")
            .with("defects", "found=100%")
            .without("tech-lead");
    thenMeanIs(10, hidden.over(400, run -> run.hours(FRONTEND, FIXING)));
  }

  /** Contract first, with nobody to take it off backend. */
  private static Team first(String... settings) {
    return team()
        .and("practices.contract-first=true")
        .with("contract", "up-front={missing: 1.5h, present: 1h}")
        .and(settings)
        .without("tech-lead");
  }
}
