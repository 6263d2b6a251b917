package slipstream.simulator.experiment.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Runs;
import slipstream.simulator.experiment.SideBySide;
import slipstream.simulator.experiment.comparison.Alternative.Promise;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/** What alternatives to a scenario move, each measured under the same luck. */
public final class Comparison {
  /** Backend's share of the blame points. */
  public static final String BACKEND_BLAME_SHARE = "backendBlameShare";

  /** Share of the blame points whose party did not cause what they are about. */
  public static final String MISATTRIBUTED_SHARE = "misattributedShare";

  /**
   * An alternative before it is simulated.
   *
   * @param name for people
   * @param changes settings that make it; empty for another file
   * @param hash of its resolved scenario
   */
  public record Candidate(String name, List<String> changes, String hash, Scenario scenario) {}

  private final Scenario scenario;
  private final List<Candidate> candidates;
  private final SideBySide runs;

  /**
   * A comparison of one scenario with others.
   *
   * @param scenario its seed, and its runs or precision, hold for all
   * @param candidates one at least
   */
  public Comparison(Scenario scenario, List<Candidate> candidates) {
    this.scenario = scenario;
    this.candidates = List.copyOf(candidates);
    runs =
        new SideBySide(
            Stream.concat(Stream.of(scenario), candidates.stream().map(Candidate::scenario))
                .toList());
  }

  /** Simulates; to be called once. */
  public Comparisons run(Workers workers, Progress progress) {
    runs.run(workers, progress);
    return found();
  }

  /**
   * Simulates a few more replications on this thread, instead of {@link #run}.
   *
   * @return whether there are more to come
   */
  public boolean next() {
    return runs.next();
  }

  /** What the replications say that are there so far; one block at least. */
  public Comparisons found() {
    List<Alternative> alternatives = new ArrayList<>();
    for (int i = 1; i <= candidates.size(); i++) {
      alternatives.add(alternative(i));
    }
    return new Comparisons(alternatives.get(0).difference(), List.copyOf(alternatives), List.of());
  }

  /** What was found for the scenario itself, once it has run. */
  public Result result() {
    return runs.result(0);
  }

  /** The runs of the scenario, 0, or of an alternative, from 1. */
  public Runs runs(int number) {
    return runs.runs(number);
  }

  /** The scenario and its alternatives. */
  public int scenarios() {
    return 1 + candidates.size();
  }

  private Alternative alternative(int number) {
    Candidate candidate = candidates.get(number - 1);
    double[] before = runs.runs(0).values(Measure.SLIP);
    double[] after = runs.runs(number).values(Measure.SLIP);
    return new Alternative(
        candidate.name(),
        candidate.changes(),
        candidate.hash(),
        runs.result(number),
        differences(number),
        QuantileShifts.of(before, after),
        promise(number, before, after),
        PayOffs.of(runs, number, result(), scenario, candidate.scenario()),
        money(number, before, after));
  }

  /** Who promises less is late by less and has saved nothing: the old promise is what counts. */
  private Alternative.Money money(int number, double[] before, double[] after) {
    Scenario with = candidates.get(number - 1).scenario();
    if (runs.runsThatPromiseOtherwise(number) == 0) {
      return Prices.of(scenario, with, before, after);
    }
    return canKeep(number)
        ? Prices.of(scenario, with, before, runs.slipOnOldPromise(number))
        : null;
  }

  private Map<String, Difference> differences(int number) {
    Map<String, Difference> differences = new LinkedHashMap<>();
    differences.put(Measure.SLIP, means(number, Measure.SLIP, false));
    differences.put(Measure.ON_TIME, means(number, Measure.ON_TIME, true));
    differences.put(Measure.DELIVERED, means(number, Measure.DELIVERED, true));
    differences.put(BACKEND_BLAME_SHARE, shares(number, Measure.BACKEND_BLAME));
    differences.put(MISATTRIBUTED_SHARE, shares(number, Measure.MISATTRIBUTED));
    return Collections.unmodifiableMap(differences);
  }

  private Difference means(int number, String measure, boolean moreIsBetter) {
    return Pairs.ofMeans(
            Measure.of(measure).unit(),
            moreIsBetter,
            runs.runs(0).values(measure),
            runs.runs(number).values(measure))
        .difference();
  }

  private Difference shares(int number, String part) {
    return Pairs.ofShares(partAndWhole(0, part), partAndWhole(number, part)).difference();
  }

  private double[][] partAndWhole(int number, String part) {
    Runs of = runs.runs(number);
    return new double[][] {of.values(part), of.values(Measure.BLAME)};
  }

  private Promise promise(int number, double[] before, double[] after) {
    long otherwise = runs.runsThatPromiseOtherwise(number);
    if (otherwise == 0) {
      return null;
    }
    if (!canKeep(number)) {
      return new Promise(
          (double) otherwise / runs.size(),
          mean(0, "storiesPromised"),
          mean(number, "storiesPromised"),
          Estimate.UNKNOWN,
          Estimate.UNKNOWN);
    }
    double[] kept = runs.slipOnOldPromise(number);
    double[] onOldPromise = new double[kept.length];
    double[] byPromise = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      onOldPromise[i] = kept[i] - before[i];
      byPromise[i] = after[i] - kept[i];
    }
    return new Promise(
        (double) otherwise / runs.size(),
        mean(0, "storiesPromised"),
        mean(number, "storiesPromised"),
        Estimate.of(onOldPromise),
        Estimate.of(byPromise));
  }

  /** Whether an alternative has the stories that were promised without it, in every run. */
  private boolean canKeep(int number) {
    Integer stories = candidates.get(number - 1).scenario().backlog().stories();
    double most = 0;
    for (double promised : runs.runs(0).values("storiesPromised")) {
      most = Math.max(most, promised);
    }
    return stories == null
        || stories + candidates.get(number - 1).scenario().backlog().ahead() >= most;
  }

  private double mean(int number, String measure) {
    return Estimate.of(runs.runs(number).values(measure)).mean();
  }
}
