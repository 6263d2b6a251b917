package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedValuesTest {
  @Test
  void allProblemsAreReportedAtOnceEachWithItsPlace() {
    String text =
        """
        sead: 3
        team:
          backend:
            developers: -1
        structure:
          qa: here
        practices: {slack: 120%}
        """;

    assertThat(Refused.child(text))
        .containsExactly(
            "team.yaml:2:1: unknown key \"sead\"; allowed are name, description, seed, runs,"
                + " precision, sprint, team, structure, practices, backlog, delivery,"
                + " starting-conditions, mechanisms, perception, tracker, costs; did you mean \"seed\"?",
            "team.yaml:5:17 team.backend.developers: found \"-1\"; allowed is a whole number,"
                + " from 0 to 200",
            "team.yaml:7:7 structure.qa: found \"here\"; allowed is missing, present or"
                + " {fte: 0.5, from-sprint: 2, ramp-up: 1 sprint}",
            "team.yaml:8:20 practices.slack: found \"120%\"; allowed is a share such as 15%, 0.15"
                + " or \"1 in 5\", from 0% to 90%");
  }

  @Test
  void anUnknownKeyDeepDownIsNamedWithItsPath() {
    assertThat(Refused.child("mechanisms:\n  spec-churn: {rate: {mising: 0.2, present: 0.1}}\n"))
        .containsExactly(
            "team.yaml:3:23 mechanisms.spec-churn.rate: unknown key \"mising\"; allowed are"
                + " missing, present; did you mean \"missing\"?");
  }

  /** In braces a comma parts keys, so what is behind it looks like one. */
  @Test
  void aDecimalCommaIsToldAsOne() {
    assertThat(Refused.child("structure: {qa: {fte: 0,5}}\nbacklog:\n  load: 0,5\n"))
        .satisfiesExactly(
            inBraces ->
                assertThat(inBraces)
                    .contains("unknown key \"5\"")
                    .endsWith("; decimals are written with a point, such as 0.5"),
            alone ->
                assertThat(alone)
                    .contains("found \"0,5\"")
                    .endsWith("; decimals are written with a point"));
  }

  @Test
  void aKeyWrittenTwiceIsRefused() {
    assertThat(Refused.child("runs: 5\nruns: 6\n"))
        .containsExactly("team.yaml:3:1 runs: written twice; first on line 2");
  }

  @Test
  void aMissingValueIsNamedWithItsMeaning() {
    assertThat(Refused.child("team: {frontend: {seat: null}}\n"))
        .singleElement()
        .asString()
        .startsWith(
            "team.yaml:2:18 team.frontend.seat: is missing; it is required: Who comes first");
  }

  @Test
  void manyThatAreMissingInOneBlockAreOneProblem() {
    assertThat(Refused.child("backlog: {load: null, ahead: null}\n"))
        .containsExactly(
            "team.yaml:2:10 backlog: there is no ahead, load; each is required, and"
                + " `extends: defaults.yaml` has them all");
  }

  @Test
  void aMissingBlockIsOneProblemAndNotHundreds() {
    assertThat(Refused.child("mechanisms: null\n"))
        .containsExactly(
            "team.yaml:1:1 mechanisms: is missing; it is required: The ways in which missing"
                + " structure disturbs delivery. (`extends: defaults.yaml` has it all)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "runs: 0 | runs: found \"0\"; allowed is a whole number, from 1 to 100000000",
        "runs: 1e9 | runs: found \"1e9\"; allowed is a whole number, from 1 to 100000000",
        "runs: .nan | runs: found \".nan\"; allowed is a whole number, from 1 to 100000000",
        "runs: many | runs: found \"many\"; allowed is a whole number, from 1 to 100000000",
        "seed: 99999999999999999999 | seed: found \"99999999999999999999\"; allowed is a whole"
            + " number, from 0 to 9007199254740991",
        "backlog: {load: .nan} | backlog.load: found \".nan\"; allowed is a share such as 15%, 0.15"
            + " or \"1 in 5\"",
        "backlog: {load: .inf} | backlog.load: found \".inf\"; allowed is a share such as 15%, 0.15"
            + " or \"1 in 5\"",
        "backlog: {load: 1 in 0} | backlog.load: found \"1 in 0\"; allowed is a share such as 15%,"
            + " 0.15 or \"1 in 5\"",
        "backlog: {frontend-share: 1.5} | backlog.frontend-share: found \"1.5\"; allowed is a share"
            + " such as 15%, 0.15 or \"1 in 5\", from 0% to 100%",
        "backlog: {backend-size: 6} | backlog.backend-size: found 6 without a unit; write \"6h\","
            + " \"6 min\", \"6 days\" or \"6 sprints\"",
        "backlog: {backend-size: -6h} | backlog.backend-size: draws may be as low as -6h; allowed is"
            + " 0h or more",
        "backlog: {backend-size: 1e9 h} | backlog.backend-size: the mean is 1000000000h; allowed is"
            + " 1000h or less",
        "backlog: {backend-size: 6 weeks} | backlog.backend-size: found \"6 weeks\"; allowed is a"
            + " time such as \"4h\", \"30 min\", \"2 days\" or \"1 sprint\"",
        "backlog: {stories: all} | backlog.stories: found \"all\"; allowed is up-to-capacity or a"
            + " whole number, from 1 to 2000",
        "practices: {wip-limit: 0} | practices.wip-limit: found \"0\"; allowed is none or a whole number,"
            + " from 1 to 1000",
        "practices: {cross-training: yes} | practices.cross-training: found \"yes\"; allowed is true"
            + " or false",
        "practices: {cross-training: \"true\"} | practices.cross-training: found \"true\"; allowed is"
            + " true or false",
        "sprint: {length: 1 sprint} | sprint.length: found \"1 sprint\"; sprints can't be used to"
            + " define themselves, write hours or days",
        "sprint: {hours-per-day: 1 day} | sprint.hours-per-day: found \"1 day\"; days can't be used"
            + " to define themselves, write hours",
        "team: 5 | team: found \"5\"; allowed is a map of frontend, backend",
        "name: [a] | name: found a list; allowed is a text of up to 2000 characters",
        "mechanisms: {qa: {}} | mechanisms: unknown key \"qa\"; allowed are clarification,"
            + " edge-cases, spec-churn, unplanned-requests, priority-shifts, planning,"
            + " juggling, decisions, reversals, access, environments, deployment, contract, incidents,"
            + " defects, late-feedback, review, approvals, dependencies, processes, designs, onboarding, debt, absences, pairing,"
            + " overtime, forgetting",
        "mechanisms: {debt: {enabled: 1}} | mechanisms.debt.enabled: found \"1\"; allowed is true or"
            + " false",
        "mechanisms: {defects: {governed-by: qas}} | mechanisms.defects.governed-by: found \"qas\";"
            + " allowed is one of system-analyst, scrum-master, tech-lead, platform, on-call, qa,"
            + " manager, designer; did you mean \"qa\"?",
        "mechanisms: {defects: {falls-to: back-end}} | mechanisms.defects.falls-to: found"
            + " \"back-end\"; allowed is backend, frontend, nearest or {frontend: 20%, backend: 80%,"
            + " nearest: 0%}; did you mean \"backend\"?",
        "mechanisms: {defects: {falls-to: {frontend: 0}}} | mechanisms.defects.falls-to: all weights"
            + " are 0; at least one must be above 0",
        "practices: {slack: 20} | practices.slack: found \"20\"; allowed is a share such as 15%,"
            + " 0.15 or \"1 in 5\", from 0% to 90%; did you mean 20%?",
        "structure: {qa: {ftes: 1}} | structure.qa: unknown key \"ftes\"; allowed are fte,"
            + " from-sprint, ramp-up; did you mean \"fte\"?",
        "structure: {qa: {fte: -1}} | structure.qa: found \"-1\"; allowed is a number such as 0.5 or"
            + " 50%, from 0 to 20",
        "runs: {value: 5, evidence: guess} | runs.evidence: found \"guess\"; allowed are measured,"
            + " surveyed, expert, assumption",
        "runs: {value: 5, range: 9 to 2} | runs: found \"9 to 2\"; the first value must not exceed"
            + " the second",
        "name: {value: x, range: 1 to 2} | name: a range makes sense for numbers only",
      })
  void aValueThatDoesNotFitIsRefusedWithWhatIsAllowed(String line, String message) {
    assertThat(Refused.child(line + "\n"))
        .singleElement()
        .asString()
        .matches("team\\.yaml:2:\\d+ .*")
        .satisfies(found -> assertThat(found.substring(found.indexOf(' ') + 1)).isEqualTo(message));
  }

  @Test
  void aLongValueIsCutInMessages() {
    assertThat(Refused.child("runs: " + "x".repeat(9_000) + "\n"))
        .containsExactly(
            "team.yaml:2:7 runs: found \""
                + "x".repeat(60)
                + "…\"; allowed is a whole number, from 1 to 100000000");
  }

  @Test
  void thousandsOfProblemsAreCutToTheFirstHundred() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("key").append(i).append(": 1\n");
    }

    assertThat(Refused.child(text.toString()))
        .hasSize(101)
        .last()
        .isEqualTo("team.yaml: and 4900 more problems");
  }

  @Test
  void aListIsNotAScenario() {
    assertThat(Refused.text("- a\n- b\n"))
        .contains("team.yaml:1:1: found a list; a scenario is a map of keys");
  }
}
