package slipstream.simulator.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import slipstream.simulator.Loading;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.PriorReading;
import slipstream.simulator.scenario.yaml.Variations;

/** What tests of a calibration have in common. */
final class Calibrators {
  /** Enough to see that things work; the public proof takes the usual size. */
  static final BankSize SMALL = new BankSize(64, 8, 80);

  static final Prior PRIOR = PriorReading.shipped();
  static final Scenario BASE = Loading.shipped("defaults.yaml").scenario();

  private Calibrators() {}

  static TeamMaker maker() {
    return Variations.of(BASE, PRIOR.team().stream().map(PriorParameter::key).toList())::apply;
  }

  static Calibrator of(BankSize size, Trust trust) {
    return new Calibrator(BASE, PRIOR, maker(), 1, size, trust);
  }

  /** Something done by workers that end with it. */
  static <T> T with(int threads, BooleanSupplier stop, Function<Workers, T> work) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return work.apply(new Threads(executor, threads, stop));
    } finally {
      executor.shutdown();
    }
  }

  static TeamBank bank(BankSize size, long seed) {
    return with(
        2,
        () -> false,
        workers -> TeamBank.draw(PRIOR, maker(), size, seed, workers, (done, all) -> {}));
  }

  /** A history in which each sprint committed 10. */
  static History history(double... ratios) {
    List<PastSprint> sprints = new ArrayList<>();
    for (double ratio : ratios) {
      String name = "Sprint " + (sprints.size() + 1);
      sprints.add(
          new PastSprint(name, null, null, 10, 10 * ratio, Double.NaN, Double.NaN, Double.NaN));
    }
    return new History("points", sprints, List.of(), List.of());
  }
}
