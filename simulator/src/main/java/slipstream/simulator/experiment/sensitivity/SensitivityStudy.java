package slipstream.simulator.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.sensitivity.Sensitivity.LeftOut;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Screened;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.statistics.Moments;

/**
 * Moves the assumptions of a scenario: each alone (tornado), then all of them, a few steps at a
 * time to find those that matter (screening), then those fully (indices). Luck is held fixed where
 * points are compared: they are simulated with the same replications, and differ in assumptions
 * alone. What is multiplied over rows of the indices has luck of its own, see {@link RowsOfWorlds}.
 */
public final class SensitivityStudy {
  /** More replications than this would fill the memory and take hours. */
  public static final int MOST_REPLICATIONS = 20_000_000;

  private final Assumptions assumptions;
  private final Sizes sizes;
  private final Scenario scenario;
  private final int count;
  private boolean complete;

  /**
   * A study.
   *
   * @param assumptions what is moved, one or more
   */
  public SensitivityStudy(Assumptions assumptions, Sizes sizes) {
    this.assumptions = assumptions;
    this.sizes = sizes;
    scenario = assumptions.scenario();
    count = assumptions.size();
  }

  /** Replications of the study. */
  public long replications() {
    return sizes.replications(count);
  }

  /** Whether nobody stopped it. */
  public boolean complete() {
    return complete;
  }

  /**
   * Simulates; to be called once. After a stop it says what is known by then: the tornado of the
   * first replications, without what should have followed.
   *
   * @return null if interrupted before there was a tornado
   */
  public Sensitivity run(Workers workers, Progress progress) {
    Stages stages = new Stages(progress, replications());
    double[][] ends =
        Points.firstSlips(
            Math.toIntExact(sizes.swings(count)),
            ends(assumptions),
            scenario.seed(),
            sizes.tornadoRuns(),
            workers,
            stages.next());
    if (ends[0].length < 2) {
      return null;
    }
    complete = ends[0].length == sizes.tornadoRuns();
    List<Screened> screening = complete ? screening(workers, stages) : null;
    GlobalIndices indices =
        screening == null ? null : new GlobalIndices(assumptions, passed(screening), sizes.rows());
    double assumed = Estimate.of(ends[0]).mean();
    complete = indices != null && indices.found(sizes.pointRuns(), assumed, workers, stages.next());
    return found(ends, screening == null ? List.of() : screening, complete ? indices : null);
  }

  private Sensitivity found(double[][] ends, List<Screened> screening, GlobalIndices indices) {
    Moments slip = new Moments();
    Arrays.stream(ends[0]).forEach(slip::add);
    return new Sensitivity(
        ends[0].length,
        slip.mean(),
        slip.sd(),
        tornado(ends),
        screening,
        screening.isEmpty() ? 0 : sizes.trajectories(),
        indices == null ? List.of() : indices.indices(),
        indices == null ? null : indices.others(),
        indices == null ? 0 : sizes.rows(),
        sizes.pointRuns(),
        indices == null ? null : indices.spread(),
        assumptions.list().stream()
            .filter(assumption -> assumption.standing() == Assumption.Standing.OUTSIDE)
            .map(Assumption::key)
            .toList(),
        assumptions.leftOut().stream()
            .map(out -> new LeftOut(out.assumption().key(), out.reason()))
            .toList());
  }

  /** Point 0 is as assumed; then come the lower and the upper end of each assumption. */
  private static Scenarios ends(Assumptions assumptions) {
    return point ->
        point == 0 ? assumptions.scenario() : assumptions.moved((point - 1) / 2, (point - 1) % 2);
  }

  private List<Swing> tornado(double[][] ends) {
    List<Swing> swings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Assumption moved = assumptions.list().get(i);
      swings.add(
          new Swing(
              moved.key(),
              moved.value(),
              moved.low(),
              moved.high(),
              change(ends[0], ends[1 + 2 * i]),
              change(ends[0], ends[2 + 2 * i]),
              moved.meaning(),
              moved.evidence(),
              moved.source()));
    }
    // The sort is stable: what swings alike stays in the order of the scenario.
    swings.sort(Comparator.comparingDouble(Swing::width).reversed());
    return List.copyOf(swings);
  }

  private static Estimate change(double[] from, double[] to) {
    double[] changes = new double[from.length];
    Arrays.setAll(changes, run -> to[run] - from[run]);
    return Estimate.of(changes);
  }

  /** The strongest first; empty without need, null if interrupted. */
  private List<Screened> screening(Workers workers, Stages stages) {
    if (!sizes.screens(count)) {
      return List.of();
    }
    Trajectories walks =
        new Trajectories(sizes.trajectories(), count, Draw.TRAJECTORIES.stream(scenario.seed()));
    double[][] points = walks.points();
    double[][] slips =
        Points.slips(
            points.length,
            at(assumptions, points),
            scenario.seed(),
            sizes.pointRuns(),
            workers,
            stages.next());
    if (slips == null) {
      return null;
    }
    double[] means = Points.means(slips);
    Moments[] strength = walks.effects(means, true);
    Moments[] signed = walks.effects(means, false);
    List<Screened> screened = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String key = assumptions.list().get(i).key();
      screened.add(new Screened(key, strength[i].mean(), signed[i].sd()));
    }
    screened.sort(Comparator.comparingDouble(Screened::strength).reversed());
    return List.copyOf(screened);
  }

  private static Scenarios at(Assumptions assumptions, double[][] points) {
    return point -> assumptions.at(points[point]);
  }

  private int[] passed(List<Screened> screening) {
    if (screening.isEmpty()) {
      return IntStream.range(0, count).toArray();
    }
    List<String> keys = assumptions.list().stream().map(Assumption::key).toList();
    return screening.stream()
        .limit(sizes.passing())
        .mapToInt(screened -> keys.indexOf(screened.key()))
        .toArray();
  }
}
