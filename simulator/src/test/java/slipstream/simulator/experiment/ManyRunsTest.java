package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import slipstream.simulator.SmallMachine;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Teams;

/**
 * Two million runs, 272 MB of measures, summed up by a machine of 256 MB. To simulate them takes
 * many minutes, so the same 1,000 come again and again; then what is spilled need not be kept.
 */
class ManyRunsTest {
  private static final int RUNS = 2_000_000;
  private static final int DIFFERENT = 1_000;

  /** Runs in the small machine. */
  public static void main(String[] arguments) {
    Scenario scenario = Teams.FULLY_STAFFED.with("runs=" + RUNS).scenario();
    TeamRun team = new TeamRun(scenario);
    Block[] blocks = blocks(team, scenario);
    Experiment many = new Experiment(scenario, new Again(blocks));
    // The first block of all becomes the sum of the others.
    many.merge(blocks(team, scenario)[0]);
    for (int i = 1; i < RUNS / Block.RUNS; i++) {
      many.merge(blocks[i % blocks.length]);
    }
    Result result = many.result(true);
    Experiment once = new Experiment(scenario);
    for (Block block : blocks) {
      once.merge(block);
    }
    Result few = once.result(true);
    System.out.print(
        result.runs()
            + " runs, median "
            + (result.metrics().get(Measure.SLIP).p50() - few.metrics().get(Measure.SLIP).p50()));
  }

  private static Block[] blocks(TeamRun team, Scenario scenario) {
    Block[] blocks = new Block[DIFFERENT / Block.RUNS];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = Block.simulate(team, scenario, i, DIFFERENT);
    }
    return blocks;
  }

  /** Reads the values of a measure from the blocks that come again. */
  private record Again(Block[] blocks) implements Spill {
    @Override
    public void append(double[] values) {
      assertThat(values).hasSize(Runs.CHAPTER);
    }

    @Override
    public void read(long from, double[] values) {
      int measure = (int) (from / Runs.CHAPTER % Measure.ALL.size());
      for (int i = 0; i < values.length; i++) {
        int run = (int) ((from + i) % DIFFERENT);
        values[i] = blocks[run / Block.RUNS].measures[measure][run % Block.RUNS];
      }
    }
  }

  @Test
  void runsAreSummedUpInSmallMemory() throws Exception {
    String output = SmallMachine.says(ManyRunsTest.class, Path.of("no-file"));
    assertThat(output).startsWith("2000000 runs, median ");
    // Between the two values that stand in the middle of the 1,000, so not to the last digit.
    assertThat(Double.parseDouble(output.substring(output.lastIndexOf(' ') + 1)))
        .isBetween(-0.1, 0.1);
  }
}
