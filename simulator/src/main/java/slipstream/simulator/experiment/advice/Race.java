package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.statistics.Moments;

/**
 * Which of several arms has the least mean: all get a few replications, then those that are clearly
 * behind get no more, until one is left or all replications are spent (elimination, Maron and Moore
 * 1997, doi 10.1023/A:1006556606079; that budgets belong where the decision is open: Chen and
 * others 2000, doi 10.1023/A:1008349927281).
 *
 * <p>An arm is out once Student's one-sided test of its paired differences to the arm that leads
 * rejects that it is no worse, at the level that is given divided by rivals and looks (Bonferroni).
 * The true best loses to some rival at some look with at most that level, whichever arm leads: so
 * the last one left is the best with that confidence.
 *
 * @param <A> what races
 */
public final class Race<A> {
  /** Where a first is stated. */
  public static final double CONFIDENCE = 0.95;

  /** Values of arms under common luck. */
  public interface Arms<A> {
    /** Gives arms so many replications; false after a stop. */
    boolean extend(List<A> arms, int runs);

    /** An arm's value in a replication that it has. */
    double value(A arm, int run);
  }

  private final Arms<A> values;
  private final List<A> arms;
  private final int first;
  private final int most;

  /** By arm, the corrected probability at which it fell behind, or is behind at the last look. */
  private final Map<A, Double> doubt = new LinkedHashMap<>();

  private final Map<A, Integer> runs = new LinkedHashMap<>();
  private List<A> left;

  /**
   * A race.
   *
   * @param first replications before the first look; each look has twice those of the one before
   * @param most replications of an arm at most
   */
  public Race(Arms<A> values, List<A> arms, int first, int most) {
    this.values = values;
    this.arms = List.copyOf(arms);
    this.first = Math.min(first, most);
    this.most = most;
    left = this.arms;
  }

  private int looks() {
    int looks = 1;
    for (long runs = first; runs < most; runs *= 2) {
      looks++;
    }
    return looks;
  }

  /**
   * Runs to its end; to be called once.
   *
   * @return false if stopped before
   */
  public boolean run() {
    int corrections = looks() * (arms.size() - 1);
    int reached = 0;
    while (left.size() > 1 && reached < most) {
      reached = reached == 0 ? first : (int) Math.min(most, 2L * reached);
      if (!values.extend(left, reached)) {
        return false;
      }
      look(reached, corrections);
    }
    return true;
  }

  private void look(int reached, int corrections) {
    A leader = left.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (A arm : left) {
      runs.put(arm, reached);
      double mean = mean(arm, reached);
      if (mean < least) {
        least = mean;
        leader = arm;
      }
    }
    List<A> staying = new ArrayList<>();
    for (A arm : left) {
      double p = arm.equals(leader) ? 1 : FastMath.min(1, corrections * chance(arm, leader));
      doubt.put(arm, p);
      if (p > 1 - CONFIDENCE) {
        staying.add(arm);
      }
    }
    left = staying;
  }

  private double mean(A arm, int count) {
    double sum = 0;
    for (int run = 0; run < count; run++) {
      sum += values.value(arm, run);
    }
    return sum / count;
  }

  private Moments behind(A arm, A other) {
    int common = Math.min(runs.get(arm), runs.get(other));
    Moments behind = new Moments();
    for (int run = 0; run < common; run++) {
      behind.add(values.value(arm, run) - values.value(other, run));
    }
    return behind;
  }

  /** Probability that an arm no worse than another would look so much worse. */
  private double chance(A arm, A other) {
    return chance(behind(arm, other));
  }

  /** Probability that differences of mean 0 or less would have so large a mean (Student). */
  static double chance(Moments behind) {
    if (behind.count() < 2 || behind.mean() <= 0) {
      return 1;
    }
    if (behind.variance() == 0) {
      return 0;
    }
    double t = behind.mean() / FastMath.sqrt(behind.variance() / behind.count());
    return new TDistribution(null, behind.count() - 1).cumulativeProbability(-t);
  }

  /** All arms: those that are left, the least mean first, then those that are out. */
  public List<A> order() {
    if (runs.isEmpty()) {
      return arms;
    }
    Map<A, Double> means = new LinkedHashMap<>();
    left.forEach(arm -> means.put(arm, mean(arm, runs.get(arm))));
    A leader = left.stream().min(Comparator.comparingDouble(means::get)).orElseThrow();
    Map<A, Double> distance = new LinkedHashMap<>();
    arms.forEach(arm -> distance.put(arm, behind(arm, leader).mean()));
    List<A> order = new ArrayList<>(left);
    order.sort(Comparator.comparingDouble(distance::get));
    List<A> out = new ArrayList<>(arms);
    out.removeAll(left);
    out.sort(Comparator.comparingDouble(distance::get));
    order.addAll(out);
    return order;
  }

  /** Whether an arm may still be the best. */
  public boolean open(A arm) {
    return left.contains(arm);
  }

  /** Replications that an arm was given. */
  public int runs(A arm) {
    return runs.getOrDefault(arm, 0);
  }

  /** Confidence with which the first of the order is the best, 0 to 1; corrected. */
  double confidence() {
    if (arms.size() < 2) {
      return 1;
    }
    A leader = order().get(0);
    double most = 0;
    for (A arm : arms) {
      most = arm.equals(leader) ? most : Math.max(most, doubt.getOrDefault(arm, 1.0));
    }
    return 1 - most;
  }
}
