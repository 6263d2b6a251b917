package slipstream.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import slipstream.simulator.experiment.advice.Advisor;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.experiment.advice.Choices;
import slipstream.simulator.experiment.advice.Race;
import slipstream.simulator.experiment.advice.RobustAdvisor;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.Promise;
import slipstream.simulator.team.TeamRun;

/**
 * How near the races of {@code advise} come to the fewest simulations that could do. An oracle
 * knows, from many replications on other luck, which single option is the best, how far each other
 * one is behind it and how much their difference varies. It tests each once, after as many
 * replications as put Student's test at its threshold for that mean, and pays nothing for looks
 * that came too early. No way of choosing that is as sure can know more before it starts.
 */
public final class FewestSimulations {
  /** Replications from which the oracle knows. */
  private static final int KNOWN = 8_000;

  /** Replications of an option that {@code advise} measures, and those of one in a world. */
  private static final int ADVISE = 1_000;

  private static final int WORLD = 100;

  private static final int RACES = 20;
  private static final List<String> SCENARIOS =
      List.of("the-essay-team", "startup-of-two", "four-frontends-six-backends");

  private final Scenario scenario;
  private final TeamRun without;
  private final List<ChoiceSet> options;
  private final TeamRun[] made;

  private FewestSimulations(Scenario scenario) {
    this.scenario = scenario;
    without = TeamRun.unwatched(scenario);
    options = ChoiceSet.singles(Choices.of(scenario));
    made =
        options.stream()
            .map(option -> TeamRun.unwatched(option.made(scenario)))
            .toArray(TeamRun[]::new);
  }

  /** Slips of an option's replications on the promise that the scenario makes without it. */
  private double[] slips(int option, long seed, int runs) {
    double[] slips = new double[runs];
    for (int run = 0; run < runs; run++) {
      Promise promise = without.promise(seed, run);
      Facts facts = made[option].run(seed, run, promise);
      slips[run] = facts.finish - facts.plannedEnd;
    }
    return slips;
  }

  /**
   * Simulations of the oracle.
   *
   * @param known slips by option
   * @param most replications of an option at most; one that needs more is not told from the best
   */
  private static long oracle(double[][] known, int most) {
    double[] means = new double[known.length];
    Arrays.setAll(means, option -> Arrays.stream(known[option]).average().orElseThrow());
    int best = 0;
    for (int option = 1; option < means.length; option++) {
      best = means[option] < means[best] ? option : best;
    }
    double threshold =
        new NormalDistribution(null, 0, 1)
            .inverseCumulativeProbability(1 - (1 - Race.CONFIDENCE) / (known.length - 1));
    long all = 0;
    long longest = 0;
    for (int option = 0; option < known.length; option++) {
      if (option != best) {
        Moments behind = new Moments();
        for (int run = 0; run < known[option].length; run++) {
          behind.add(known[option][run] - known[best][run]);
        }
        double needed = Math.pow(threshold * behind.sd() / behind.mean(), 2);
        long runs = (long) Math.min(most, Math.max(2, Math.ceil(needed)));
        all += runs;
        longest = Math.max(longest, runs);
      }
    }
    return all + longest;
  }

  /** Simulations of a race on the luck of a seed. */
  private long race(long seed, int first, int most) {
    Map<ChoiceSet, double[]> slips = new HashMap<>();
    long[] simulated = new long[1];
    Race.Arms<ChoiceSet> arms =
        new Race.Arms<>() {
          @Override
          public boolean extend(List<ChoiceSet> sets, int runs) {
            for (ChoiceSet set : sets) {
              double[] had = slips.put(set, slips(options.indexOf(set), seed, runs));
              simulated[0] += runs - (had == null ? 0 : had.length);
            }
            return true;
          }

          @Override
          public double value(ChoiceSet set, int run) {
            return slips.get(set)[run];
          }
        };
    new Race<>(arms, options, first, most).run();
    return simulated[0];
  }

  /** Prints a row a scenario and size of a race. */
  public static void main(String[] args) {
    System.out.println(
        "| scenario | a race of | options | equal parts | races, mean of "
            + RACES
            + " | oracle | races, times the oracle |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|");
    for (String name : SCENARIOS) {
      FewestSimulations study =
          new FewestSimulations(
              new ScenarioLoader(AllMechanisms.LIST).shipped(name + ".yaml").scenario());
      double[][] known = new double[study.options.size()][];
      Arrays.setAll(known, option -> study.slips(option, 1, KNOWN));
      study.row(name, "advise", known, Advisor.FIRST_LOOK, Advisor.RACED * ADVISE);
      study.row(name, "one world of --robust", known, RobustAdvisor.FIRST_LOOK, WORLD);
    }
  }

  private void row(String name, String what, double[][] known, int first, int most) {
    String race = String.format(Locale.ROOT, "%s: %d to %,d", what, first, most);
    double mean = 0;
    for (int i = 0; i < RACES; i++) {
      mean += (double) race(scenario.seed() + 1 + i, first, most) / RACES;
    }
    long oracle = oracle(known, most);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %d | %.0f | %d | %.2f |%n",
        name,
        race,
        known.length,
        (long) known.length * most,
        mean,
        oracle,
        mean / oracle);
  }
}
