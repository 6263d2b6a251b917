package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.design.Designs.DESIGNING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/** 8, the mirror: begging for a design takes frontend 2 h and 24 h of waiting, a designer 1 h. */
class DesignsTest {
  private static Team team() {
    return given("starting-conditions.frontend.design=0%")
        .with(
            "designs",
            "falls-to=frontend",
            "effort={missing: 2h, present: 1h}",
            "latency={missing: 4 days, present: 0h}",
            "invented=0%",
            "misses=100%",
            "redo={constant: 50%}");
  }

  @Test
  void frontendWaitsAndIsBlamed() {
    // Its work does not show; backend's does, and looks finished.
    team()
        .and("perception.visibility={frontend: 0%, backend: 100%, hidden: 0%}")
        .without("designer")
        .run()
        .doneAt(32) // 2 asked + 24 waited + 6 worked
        .spends(FRONTEND, DESIGNING, 2)
        .spends(BACKEND, DESIGNING, 0)
        .chain(missing(Role.DESIGNER), 26)
        .blamed(FRONTEND, missing(Role.DESIGNER));
  }

  @Test
  void orInventsAndRedoesWhatMissed() {
    team()
        .with("designs", "invented={missing: 100%, present: 0%}")
        .without("designer")
        .run()
        .doneAt(11) // 2 invented + 6 worked + 3 redone
        .spends(FRONTEND, REWORK, 3)
        .chain(missing(Role.DESIGNER), 5);
  }

  @Test
  void aDesignerDrawsIt() {
    team()
        .run()
        .doneAt(7) // 1 + 6
        .spends(Party.of(Role.DESIGNER), DESIGNING, 1)
        .spends(FRONTEND, DESIGNING, 0)
        .chain(busy(Role.DESIGNER), 1)
        .nobodyBlamed();
  }

  @Test
  void inventionsThatWouldComeAnywayAreLuck() {
    team()
        .with("designs", "invented=100%")
        .without("designer")
        .run()
        .doneAt(11)
        .chain(COMMON_LUCK, 3);
  }

  @Test
  void designAndAssetsAreAskedForOneByOneAndComeTogether() {
    // 2 h each to ask; frontend asks for both before it waits: 2 + 2, then 24 from the second on.
    team()
        .and("starting-conditions.frontend.assets=0%")
        .without("designer")
        .run()
        .doneAt(34)
        .spends(FRONTEND, DESIGNING, 4);
  }

  @Test
  void whereBothAreInventedTheLargerMissIsRedoneOnce() {
    team()
        .and("starting-conditions.frontend.assets=0%")
        .with("designs", "invented={missing: 100%, present: 0%}")
        .without("designer")
        .run()
        .doneAt(13) // 2 + 2 invented + 6 worked + 3 redone
        .spends(FRONTEND, DESIGNING, 4)
        .spends(FRONTEND, REWORK, 3);
  }

  @Test
  void anInventionThatFitsIsNotRedone() {
    team()
        .with("designs", "invented={missing: 100%, present: 0%}", "misses=0%")
        .without("designer")
        .run()
        .doneAt(8) // 2 invented + 6 worked
        .spends(FRONTEND, REWORK, 0);
  }

  @Test
  void whatIsReadyIsNotMade() {
    team()
        .and("starting-conditions.frontend.design=100%")
        .without("designer")
        .run()
        .doneAt(6)
        .spends(FRONTEND, DESIGNING, 0);
  }

  @Test
  void whatOneRunInventedTheNextDoesNotDoAgain() {
    // Ready in about half of the runs, 6 h; else 2 invented + 6 worked + 3 redone.
    Team team =
        team()
            .and("starting-conditions.frontend.design=50%")
            .with("designs", "invented={missing: 100%, present: 0%}")
            .without("designer");
    assertThat(team.values(30, run -> run.facts().finish)).containsExactly(6.0, 11.0);
  }

  @Test
  void designAndAssetsAreReadyApart() {
    // Neither, one of the two, or both have to be made, 2 h each.
    Team team =
        team()
            .and("starting-conditions.frontend={design: 50%, assets: 50%}")
            .with("designs", "latency=0h")
            .without("designer");
    assertThat(team.values(30, run -> run.hours(FRONTEND, DESIGNING)))
        .containsExactly(0.0, 2.0, 4.0);
  }
}
