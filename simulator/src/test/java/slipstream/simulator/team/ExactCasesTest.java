package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;

/** The cases of model.md section 10 whose result a reader can work out without a computer. */
class ExactCasesTest {
  @Test
  void fiveStoriesOfSixHoursFillFiveDays() {
    Facts run = run(oneBackend("backlog.stories=5", "backlog.backend-size=6h"));

    assertThat(run.finish).isEqualTo(30); // 5 x 6
    assertThat(run.finish - run.plannedEnd).isZero();
    assertThat(run.deliveredInTime).isEqualTo(5);
  }

  @Test
  void anOpenQuestionCostsTheAskingAndTheAnswer() {
    Facts run =
        run(
            oneBackend(
                "backlog.stories=1",
                "backlog.backend-size=6h",
                "starting-conditions.backend.requirements=0%",
                "structure.system-analyst=missing",
                "mechanisms.clarification.enabled=true",
                "mechanisms.clarification.falls-to=backend",
                "mechanisms.clarification.effort=0.5h",
                "mechanisms.clarification.latency=2 days"));

    assertThat(run.finish).isEqualTo(18.5); // 0.5 asked + 2 x 6 waited + 6 worked
  }

  @Test
  void everyRoleStaffedWithoutChanceFinishesAsPlanned() {
    Facts run =
        run(
            Loading.shipped(
                    "blank.yaml",
                    "team.frontend.developers=1",
                    "team.backend.developers=2",
                    "backlog.stories=4",
                    "backlog.frontend-size=3h",
                    "backlog.backend-size=9h",
                    "delivery.integration=1h",
                    "delivery.integration-falls-to=frontend")
                .scenario());

    // Backend: two stories by hour 9, two by hour 18. Frontend: all four by 12; it joins two at 12
    // to 13 and 13 to 14 (its own parts go first), and the others at 18 to 19 and 19 to 20.
    assertThat(run.builtAt).containsExactly(14, 18);
    assertThat(run.finish).isEqualTo(20);
  }

  private static Facts run(Scenario scenario) {
    return new TeamRun(scenario).run(scenario.seed(), 0);
  }

  static Scenario oneBackend(String... settings) {
    String[] all = new String[settings.length + 4];
    all[0] = "team.frontend.developers=0";
    all[1] = "team.backend.developers=1";
    all[2] = "backlog.frontend-share=0%";
    all[3] = "sprint.length=5 days";
    System.arraycopy(settings, 0, all, 4, settings.length);
    return Loading.shipped("blank.yaml", all).scenario();
  }
}
