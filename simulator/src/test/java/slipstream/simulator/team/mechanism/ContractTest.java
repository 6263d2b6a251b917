package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.integration.Contract.CONTRACTING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/**
 * 4c: a contract takes backend 2 h, a tech lead 1 h; half of what was built on a guess is redone.
 */
class ContractTest {
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
}
