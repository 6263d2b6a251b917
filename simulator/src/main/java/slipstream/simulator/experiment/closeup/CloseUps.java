package slipstream.simulator.experiment.closeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Runs;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Quantiles;
import slipstream.simulator.statistics.Summary;
import slipstream.simulator.statistics.Values;
import slipstream.simulator.team.TeamRun;

/**
 * Looks closely at single runs of an experiment that is over: they are simulated once more, for a
 * run depends on scenario, seed and number alone.
 */
public final class CloseUps {
  /** Runs in the bands of a fan: their edges are steady, and it takes no time that is noticed. */
  private static final int BANDS = 500;

  /** Sample paths: as many as an eye can follow. */
  private static final int SAMPLES = 9;

  private static final int SLIP = Measure.ALL.indexOf(Measure.of(Measure.SLIP));

  private final Scenario scenario;
  private final Result result;
  private final Runs runs;

  public CloseUps(Scenario scenario, Result result, Runs runs) {
    this.scenario = scenario;
    this.result = result;
    this.runs = runs;
  }

  /** Number of runs. */
  public int runs() {
    return runs.size();
  }

  /** The fan, and the diary of the typical run. */
  public CloseUp typical() {
    return of("typical", nearestToMedian());
  }

  /** The fan, and the diary of the run that finished soonest; of equal ones the first. */
  public CloseUp best() {
    return of("best", latest(-1));
  }

  /** The fan, and the diary of the run that finished latest; of equal ones the first. */
  public CloseUp worst() {
    return of("worst", latest(1));
  }

  /**
   * The fan, and the diary of a run.
   *
   * @param run its number, from 0
   */
  public CloseUp asked(long run) {
    return of("asked", run);
  }

  private CloseUp of(String chosen, long run) {
    return new CloseUp(fan(), new TeamRun(scenario).tell(scenario.seed(), run, chosen));
  }

  /**
   * The run that is nearest to the median in all measures: by the sum, over measures, of its
   * squared distance in standard deviations. Of equal ones the first.
   */
  private int nearestToMedian() {
    double[] medians = new double[Measure.ALL.size()];
    double[] spreads = new double[medians.length];
    for (int i = 0; i < medians.length; i++) {
      Summary summary = result.metrics().get(Measure.ALL.get(i).name());
      medians[i] = summary.p50();
      spreads[i] = summary.sd();
    }
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < runs.size(); run++) {
      double[] row = runs.row(run);
      double distance = 0;
      for (int i = 0; i < row.length; i++) {
        // What is the same in all runs tells none apart.
        double away = spreads[i] > 0 ? (row[i] - medians[i]) / spreads[i] : 0;
        distance += away * away;
      }
      if (distance < least) {
        least = distance;
        nearest = run;
      }
    }
    return nearest;
  }

  private int latest(int sign) {
    int found = 0;
    double most = Double.NEGATIVE_INFINITY;
    int run = 0;
    for (double[] piece : runs.column(SLIP)) {
      for (double slip : piece) {
        if (sign * slip > most) {
          most = sign * slip;
          found = run;
        }
        run++;
      }
    }
    return found;
  }

  private Fan fan() {
    int days = days();
    TeamRun team = TeamRun.unwatched(scenario);
    int count = Math.min(BANDS, runs.size());
    double[][] byDay = new double[days][count];
    double[] path = new double[days];
    for (int run = 0; run < count; run++) {
      team.run(scenario.seed(), run);
      team.burnUp(path);
      for (int day = 0; day < days; day++) {
        byDay[day][run] = path[day];
      }
    }
    List<Fan.Band> bands = new ArrayList<>();
    for (double[] shares : byDay) {
      Quantiles at = Quantiles.of(shares);
      bands.add(new Fan.Band(at.at(0.1), at.at(0.25), at.at(0.5), at.at(0.75), at.at(0.9)));
    }
    return new Fan(count, bands, samples(team, days));
  }

  /** Days up to the one by which 19 of 20 runs have finished, the plan's days at least. */
  private int days() {
    double enough = Math.max(result.plannedEndDays(), result.metrics().get("finishDays").p95());
    return (int) Math.ceil(enough);
  }

  private List<Fan.Path> samples(TeamRun team, int days) {
    List<Fan.Path> samples = new ArrayList<>();
    Values slips = runs.column(SLIP);
    double[] path = new double[days];
    double[] shares = Quantiles.middles(SAMPLES);
    Quantiles quantiles = Quantiles.of(slips, shares);
    for (int i = 0; i < Math.min(SAMPLES, slips.size()); i++) {
      int run = nearest(slips, quantiles.at(shares[i]));
      team.run(scenario.seed(), run);
      team.burnUp(path);
      samples.add(new Fan.Path(run, Arrays.stream(path).boxed().toList()));
    }
    return samples;
  }

  private static int nearest(Values values, double sought) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    int run = 0;
    for (double[] piece : values) {
      for (double value : piece) {
        if (Math.abs(value - sought) < least) {
          least = Math.abs(value - sought);
          nearest = run;
        }
        run++;
      }
    }
    return nearest;
  }
}
