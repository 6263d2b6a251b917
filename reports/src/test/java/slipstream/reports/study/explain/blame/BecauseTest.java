package slipstream.reports.study.explain.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.files.YamlScenarios;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.BlameAttribution;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.statistics.DifferenceOfRatios;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.perception.BlamePoints;

/**
 * No because without a but-for: what a verdict gives as a reason for blame moves the figure when it
 * is taken away, by more than chance may do, in runs on other luck than the study's.
 *
 * <p>Seeds are fixed. Of a reason that does nothing, the 95% interval of the paired difference
 * would lie on the asked side once in forty times.
 */
class BecauseTest {
  private static final String BECAUSE = "Blame lands there because ";
  private static final Workers ALONE = Threads.alone();

  /** Runs of each scenario; the same luck with and without a reason. */
  private static final int RUNS = 400;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the-essay-team",
        "frontend-without-designs",
        "is-it-really-the-backend",
        "four-frontends-six-backends"
      })
  void whatIsToldAsAReasonTakesBlameAwayWhenItIsTakenAway(String name) {
    Scenario given = load(name, List.of());
    BlameQuestion question = new BlameQuestion(given, settings -> load(name, settings));
    question.about(null);
    FreshOrders orders = question.orders(RUNS);
    orders.simulate(ALONE, (done, planned) -> {});
    Result own = run(given);
    BlameAttribution study = (BlameAttribution) question.found(orders, own);

    int told = 0;
    for (String sentence : BlameWords.sentences(study, given.seed())) {
      if (sentence.contains("because")) {
        assertThat(sentence).startsWith(BECAUSE);
        List<String> without = settingsOf(sentence, study.party(), given);
        assertThat(change(given, load(name, without), study.party()).hi())
            .as(sentence)
            .isNegative();
        told++;
      }
    }
    assertThat(told).as("reasons of " + name).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the-essay-team", "frontend-without-designs", "startup-of-two"})
  void oneRunKnowsNoReasonsAndTellsCircumstances(String name) {
    assertThat(Verdict.sentences(run(load(name, List.of()))))
        .noneMatch(sentence -> sentence.contains("because"));
  }

  @Test
  void evenHandedSettingsTreatBothDisciplinesAlike() {
    Map<String, List<String>> even = EvenHanded.of(load("the-essay-team", List.of()));
    assertThat(even.keySet())
        .containsExactly(
            "visibility",
            "production-suspects",
            "mismatch-suspects",
            "last-touch",
            "falls-to",
            "starting-conditions");
    Scenario alike = load("the-essay-team", even.values().stream().flatMap(List::stream).toList());
    // Screens 90%, endpoints 20%; suspected 10% and 70% in production, 25% and 60% of a mismatch.
    assertThat(alike.perception().visibility().frontend()).isEqualTo(0.55);
    assertThat(alike.perception().visibility().backend()).isEqualTo(0.55);
    assertThat(alike.perception().productionSuspects().backend()).isEqualTo(0.4);
    assertThat(alike.perception().mismatchSuspects().frontend()).isEqualTo(0.425);
    assertThat(alike.startingConditions().frontend())
        .isEqualTo(alike.startingConditions().backend());
    // Designs are ready to frontend in 40% of cases, and to backend always.
    assertThat(alike.startingConditions().backend().design().missing()).isEqualTo(0.7);
    assertThat(EvenHanded.of(alike)).isEmpty();
  }

  private static Scenario load(String name, List<String> settings) {
    Path file = Path.of("../scenarios", name + ".yaml");
    return new YamlScenarios().load(file, settings).scenario();
  }

  /** What is moved in a party's share of the blame, on the same luck, which is not the study's. */
  private static Interval change(Scenario given, Scenario without, String party) {
    TeamRun as = new TeamRun(given);
    TeamRun changed = new TeamRun(without);
    Party named =
        party.equals(DisciplineName.BACKEND.key())
            ? Party.of(DisciplineName.BACKEND)
            : Party.of(DisciplineName.FRONTEND);
    DifferenceOfRatios change = new DifferenceOfRatios();
    for (int run = 0; run < RUNS; run++) {
      BlamePoints before = as.run(given.seed() + 1, run).blame;
      BlamePoints after = changed.run(given.seed() + 1, run).blame;
      change.add(after.points(named), after.total(), before.points(named), before.total());
    }
    return change.share().ci95();
  }

  private static Result run(Scenario scenario) {
    return Experiment.ofFirst(RUNS, scenario).run(ALONE, (done, planned) -> {});
  }

  /** The settings without the reason that a sentence gives. */
  private static List<String> settingsOf(String sentence, String party, Scenario scenario) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    EvenHanded.of(scenario)
        .forEach(
            (player, settings) ->
                reasons.put(
                    Words.reason(player + ".because").replace("{other}", other(party)), settings));
    for (Role role : Role.values()) {
      reasons.put(
          "there is no " + Words.role(role.key()), List.of("structure." + role.key() + "=present"));
    }
    List<String> found = new ArrayList<>();
    reasons.forEach(
        (words, settings) -> {
          if (sentence.startsWith(BECAUSE + words + ":")) {
            found.addAll(settings);
          }
        });
    assertThat(found).as(sentence).isNotEmpty();
    return found;
  }

  private static String other(String party) {
    return party.equals(DisciplineName.FRONTEND.key()) ? "backend" : "frontend";
  }
}
