package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.growth.Onboarding.MENTORING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/**
 * A hire who ramps up over 5 days costs 1 h of mentoring on the first, less on every further one.
 */
class OnboardingTest {
  private static Team team() {
    return givenOneBackend("backlog.stories=5")
        .with("onboarding", "falls-to=backend", "start=50%", "mentoring=1h");
  }

  @Test
  void mentoringFallsWithTheRamp() {
    team()
        .and("structure.qa={fte: 1, ramp-up: 5 days}")
        .run()
        .spends(BACKEND, MENTORING, 3) // 1 + 0.8 + 0.6 + 0.4 + 0.2
        .doneAt(33) // 5 x 6 + 3
        .chain(busy(Role.QA), 3)
        .blamed(BACKEND, busy(Role.QA));
  }

  @Test
  void eachOfTwoIsShownTheSame() {
    team()
        .and("structure.qa={fte: 2, ramp-up: 5 days}")
        .run()
        .spends(BACKEND, MENTORING, 6) // 2 x (1 + 0.8 + 0.6 + 0.4 + 0.2)
        .doneAt(36);
  }

  @Test
  void whoIsThereAlreadyNeedsNone() {
    team().run().doneAt(30).spends(BACKEND, MENTORING, 0).nobodyBlamed();
  }

  @Tag("many-runs")
  @Test
  void aHireHelpsTheMoreTheFurtherItIs() {
    Team team =
        givenOneBackend("backlog.backend-size=30h", "structure.system-analyst={ramp-up: 1000 days}")
            .with("onboarding", "falls-to=backend", "start=50%", "mentoring=0h")
            .with("edge-cases", "rate={missing: 0.2, present: 0}", "effort=1h", "question=0%");

    // At half of its effect 0.1 cases an hour are left: 30 x (1 + 0.1). The ramp of 1,000 days
    // takes less than 1% of them away meanwhile, or 0.03 h.
    double mean = team.over(4_000, run -> run.facts().finish).mean();
    assertThat(mean).isBetween(32.7, 33.3);
  }

  @Test
  void whereItTakesNoTimeNobodyIsAsked() {
    Team team = team().and("structure.qa={fte: 1, ramp-up: 5 days}");
    assertThat(team.events("mentoring")).hasSize(5);
    assertThat(team.with("onboarding", "mentoring=0h").events("mentoring")).isEmpty();
  }
}
