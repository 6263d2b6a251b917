package slipstream.simulator.attack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.show.ResolvedYaml;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/** Any bytes as a scenario file: a scenario, or the one kind of refusal. */
public final class ScenarioFuzz {
  /** One in so many scenarios is run as well, for a run takes as long as many are read. */
  private static final int RUN_ONE_IN = 1_000;

  /** Teams that a run takes longer for are for `.ci/long-runs`. */
  private static final double MOST_HOURS = 50_000;

  private ScenarioFuzz() {}

  /** Whether the bytes are a scenario; anything thrown is a finding. */
  static boolean read(byte[] bytes) {
    LoadedScenario loaded;
    try {
      loaded = Loading.fromText("fuzz.yaml", new String(bytes, StandardCharsets.UTF_8));
    } catch (ScenarioProblems refused) {
      Sanity.plain(refused.getMessage());
      return false;
    }
    // From here on a refusal is a finding too.
    check(loaded);
    // By the input itself, so that a finding is found again.
    if (Math.floorMod(Arrays.hashCode(bytes), RUN_ONE_IN) == 0) {
      run(loaded.scenario());
    }
    return true;
  }

  private static void check(LoadedScenario loaded) {
    Scenario scenario = loaded.scenario();
    Sanity.holds(scenario.sprint().plannedEnd() > 0, "a plan without time");
    Sanity.holds(scenario.runs() > 0, "no runs");
    Sanity.holds(!loaded.hash().isEmpty(), "no hash");
    Sanity.holds(!ResolvedYaml.render(loaded).isEmpty(), "nothing to show");
    // What was resolved is a scenario again, and the same.
    Sanity.holds(Loading.resolveTree(loaded.tree()).hash().equals(loaded.hash()), "another hash");
  }

  private static void run(Scenario scenario) {
    int people =
        Arrays.stream(DisciplineName.values())
            .mapToInt(name -> scenario.team().of(name).developers())
            .sum();
    if (people * scenario.sprint().cutOff() <= MOST_HOURS) {
      Facts facts = new TeamRun(scenario).run(scenario.seed(), 0);
      Sanity.holds(facts.finish <= scenario.sprint().cutOff(), "a finish after the cut-off");
      Sanity.holds(facts.chainTotal() == facts.finish, "causes that do not sum to the finish");
    }
  }
}
