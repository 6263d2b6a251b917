package slipstream.benchmarks;

import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Party;

/**
 * What control variates could save: the share of the variance of a run's slip, and of the paired
 * difference that another role makes, that a regression on other quantities of the same run
 * explains. The mean of promised estimates is known, that of own hours is not.
 */
public final class ControlVariates {
  private static final int RUNS = 4_000;
  private static final List<String> SCENARIOS =
      List.of(
          "the-essay-team", "startup-of-two", "four-frontends-six-backends", "fully-staffed-team");

  private final double[][] promised = new double[RUNS][1];
  private final double[][] own = new double[RUNS][2];
  private final double[] slip = new double[RUNS];
  private final double[] difference = new double[RUNS];

  private ControlVariates(Scenario scenario) {
    TeamRun team = TeamRun.unwatched(scenario);
    TeamRun twin = TeamRun.unwatched(otherAnalyst(scenario));
    for (int run = 0; run < RUNS; run++) {
      Facts facts = team.run(scenario.seed(), run);
      slip[run] = facts.finish - facts.plannedEnd;
      promised[run][0] = facts.promisedHours;
      for (DisciplineName name : DisciplineName.values()) {
        own[run][name.ordinal()] =
            facts.hours[Party.of(name).ordinal()][Activity.OWN_WORK.number()];
      }
      Facts other = twin.run(scenario.seed(), run, team.promise(scenario.seed(), run));
      difference[run] = slip[run] - (other.finish - other.plannedEnd);
    }
  }

  /** The same team with a system analyst, or without the one it has. */
  private static Scenario otherAnalyst(Scenario scenario) {
    boolean staffed = scenario.structure().of(Role.SYSTEM_ANALYST).staffed();
    Staffing other = staffed ? Staffing.MISSING : Staffing.PRESENT;
    return scenario.with(scenario.team(), scenario.structure().with(Role.SYSTEM_ANALYST, other));
  }

  /** Prints a row a scenario. */
  public static void main(String[] args) {
    System.out.println(
        "| scenario | slip: promised estimates | slip: own hours | analyst's difference: promised"
            + " estimates | analyst's difference: own hours |");
    System.out.println("|---|---:|---:|---:|---:|");
    for (String name : SCENARIOS) {
      ControlVariates runs =
          new ControlVariates(
              new ScenarioLoader(AllMechanisms.LIST).shipped(name + ".yaml").scenario());
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f%% | %.0f%% | %.0f%% | %.0f%% |%n",
          name,
          explained(runs.slip, runs.promised),
          explained(runs.slip, runs.own),
          explained(runs.difference, runs.promised),
          explained(runs.difference, runs.own));
    }
  }

  private static double explained(double[] what, double[][] by) {
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(what, by);
    return 100 * regression.calculateAdjustedRSquared();
  }
}
