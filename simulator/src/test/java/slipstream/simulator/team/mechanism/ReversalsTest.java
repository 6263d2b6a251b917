package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.decisions.Decisions.DECIDING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/**
 * 3b: every unowned decision is reversed at once: half of what is done is redone, 1 h of questions.
 */
class ReversalsTest {
  private static Team team() {
    return givenOneBackend("backlog.backend-size=20h", "sprint.length=1 day", "sprint.horizon=100")
        .with("decisions", "falls-to=backend", "rate=0.1", "effort=2h")
        .with(
            "reversals",
            "chance={missing: 100%, present: 0%}",
            "delay=0h",
            "redo={constant: 50%}",
            "questioning=1h");
  }

  @Tag("many-runs")
  @Test
  void aReversalCostsReworkAndQuestions() {
    // A decision at hour w costs 2 + w / 2 + 1; on 20 h, at 0.1 an hour: 0.1 x (60 + 100) = 16.
    Team team = team().without("tech-lead");

    thenMeanIs(36, team.over(4_000, run -> run.facts().finish));
  }

  @Test
  void theDeciderIsBlamedForTheMissingTechLead() {
    Team.Run run = team().without("tech-lead").run();
    double redone = run.hours(BACKEND, REWORK);

    assertThat(redone).isPositive();
    run.doneAt(20 + run.hours(BACKEND, DECIDING) + redone)
        .chain(missing(Role.TECH_LEAD), run.hours(BACKEND, DECIDING) + redone);
    assertThat(run.facts().blame.points(missing(Role.TECH_LEAD), BACKEND)).isPositive();
  }

  @Test
  void theDeciderIsQuestionedThoughTheStoryIsDone() {
    // Story 1 is done before hour 30, so that each of its reversals meets story 2.
    Team late =
        team()
            .and("backlog.stories=2")
            .with("reversals", "delay=30h", "redo=0")
            .without("tech-lead");
    Team.Run questioned = late.run();
    Team.Run unquestioned = late.with("reversals", "questioning=0h").run();
    double questions = questioned.hours(BACKEND, DECIDING) - unquestioned.hours(BACKEND, DECIDING);

    assertThat(questions).isPositive();
    questioned.doneAt(unquestioned.facts().finish + questions).spends(BACKEND, REWORK, 0);
  }

  @Test
  void aTechLeadDecidesOnce() {
    Team.Run run = team().run();

    run.doneAt(20 + run.hours(Party.of(Role.TECH_LEAD), DECIDING)).spends(BACKEND, REWORK, 0);
  }

  @Test
  void reversalsThatWouldComeAnywayAreLuck() {
    // The tech lead's decisions are reversed too, all of them: backend redoes, nobody is missing.
    Team.Run run = team().with("reversals", "chance=100%", "questioning=0h").run();
    double redone = run.hours(BACKEND, REWORK);

    assertThat(redone).isPositive();
    run.chain(Cause.COMMON_LUCK, redone).chain(missing(Role.TECH_LEAD), 0);
  }

  @Test
  void aReversalRedoesItsShareOfWhatWasDoneSoFar() {
    // Twice the share, twice the rework: decisions come at the same hours of work.
    Team team = team().without("tech-lead").with("reversals", "questioning=0h", "redo=25%");
    double quarter = team.run().hours(BACKEND, REWORK);

    assertThat(quarter).isPositive();
    team.with("reversals", "redo=50%").run().spends(BACKEND, REWORK, 2 * quarter);
  }

  @Test
  void theDeciderIsQuestionedOnceForEachDecision() {
    // Each decision takes 2 h; each is reversed, and questioned for 3.
    Team team = team().without("tech-lead").with("reversals", "redo=0");
    double decided = team.with("reversals", "questioning=0h").run().hours(BACKEND, DECIDING);

    assertThat(decided).isPositive();
    team.with("reversals", "questioning=3h").run().spends(BACKEND, DECIDING, decided * 5 / 2);
  }

  @Test
  void halfOfWhatWasDoneByTheDecisionIsDoneAgain() {
    // Up to the first decision the clock shows hours of work; it is taken in 2 h, reversed at once.
    Team team =
        team()
            .without("tech-lead")
            .with("reversals", "questioning=0h")
            .and("perception.weights.reversed-decision=3", "perception.outcome-bias=1");
    double worked = 6 * team.events("decision").get(0).at();

    Event redone = team.events("rework").get(0);
    assertThat(redone.hours()).isCloseTo(worked / 2, within(1e-4));
    Event named = team.events("named-for-reversal").get(0);
    assertThat(named.at()).isEqualTo(redone.at()).isCloseTo((worked + 2) / 6, within(1e-4));
    assertThat(named.party()).isEqualTo("backend");
    assertThat(named.points()).isCloseTo(3 * (1 + worked / 2 / 6), within(1e-4));
  }

  @Test
  void whatTakesNoTimeIsNotAsked() {
    Team team = team().without("tech-lead");
    assertThat(team.events("decision-questioned")).isNotEmpty();
    assertThat(team.with("reversals", "questioning=0h").events("decision-questioned")).isEmpty();
  }
}
