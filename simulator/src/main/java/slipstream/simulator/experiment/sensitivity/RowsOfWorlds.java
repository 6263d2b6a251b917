package slipstream.simulator.experiment.sensitivity;

import java.io.Serializable;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;

/**
 * The slip of worlds that stand in rows. A row's worlds share their luck, so that they differ in
 * assumptions alone; but for the second, whose luck must have nothing to do with that of the others
 * it is multiplied with. No two rows share any: what is luck scatters from row to row, and is in
 * every interval that is taken over rows.
 */
final class RowsOfWorlds {
  private static final Measure SLIP = Measure.of(Measure.SLIP);

  /** The sample with luck of its own. */
  private static final int APART = 1;

  private RowsOfWorlds() {}

  /** A world by its sample and row. */
  @FunctionalInterface
  interface World extends Serializable {
    Scenario at(int sample, int row);
  }

  /** Slips in days by sample, row and replication; null if interrupted. */
  static double[][][] slips(
      int rows, int samples, World world, long seed, int runs, Workers workers, Progress progress) {
    double[][][] slips = new double[samples][rows][];
    int[] done = {0};
    int taken =
        workers.inOrder(
            rows,
            new Rows(rows, samples, world, seed, runs),
            row -> {
              for (int sample = 0; sample < samples; sample++) {
                slips[sample][done[0]] = row[sample];
              }
              progress.done(++done[0] * samples * runs, rows * samples * runs);
              return true;
            });
    return taken == rows ? slips : null;
  }

  /** A piece is a row: slips by sample and replication. */
  private record Rows(int rows, int samples, World world, long seed, int runs)
      implements Work<double[][]> {
    @Override
    public IntFunction<double[][]> hand() {
      return row -> {
        double[][] slips = new double[samples][];
        for (int sample = 0; sample < samples; sample++) {
          int first = (sample == APART ? rows + row : row) * runs;
          slips[sample] = slips(world.at(sample, row), seed, first, runs);
        }
        return slips;
      };
    }
  }

  private static double[] slips(Scenario world, long seed, int first, int runs) {
    TeamRun team = TeamRun.unwatched(world);
    double[] slips = new double[runs];
    for (int i = 0; i < runs; i++) {
      slips[i] = SLIP.of().applyAsDouble(team.run(seed, first + i), world);
    }
    return slips;
  }
}
