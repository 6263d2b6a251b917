package slipstream.simulator.calibration;

import java.util.Arrays;
import java.util.stream.Stream;
import slipstream.simulator.Loading;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Named;
import slipstream.simulator.calibration.predict.Pooled;
import slipstream.simulator.calibration.predict.Predictor;
import slipstream.simulator.team.TeamRun;

/**
 * What the fitted model says without the team's own past beside it: nobody is told this, and the
 * proof shows what the past adds.
 */
final class FittedOnly {
  private static final int RUNS = 200;

  private FittedOnly() {}

  /** All fitted teams, each with its weight. */
  static Predictor teams(FittedTeams model) {
    return Named.predictor("simulated teams alone", seen -> model.ofTeams(model.weights(seen)));
  }

  /** The one team that is written as a scenario, simulated anew and told by its tracker. */
  static Predictor scenario(FittedTeams model) {
    return Named.predictor("scenario that is written", seen -> written(model, seen));
  }

  private static double[] written(FittedTeams model, double[] seen) {
    double[] weights = model.weights(seen);
    Learning learning = new Learning(model.bank(), weights);
    FittedTeam team =
        new FittedTeam(
            model.bank(),
            learning,
            learning.parameters(),
            "calibrated from 000000000000",
            new Pooled(model).predict(seen));
    String[] settings =
        Stream.concat(
                team.scenario(Calibrators.BASE, Calibrators.maker(), 1).stream(),
                team.tracker().stream())
            .map(set -> set.key() + "=" + set.value())
            .toArray(String[]::new);
    TeamRun run = TeamRun.unwatched(Loading.shipped("defaults.yaml", settings).scenario());
    double[] shown = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      shown[i] = run.run(11, i).sprints[0].shown;
    }
    Arrays.sort(shown);
    double[] percentiles = new double[Predictor.PERCENTILES];
    Arrays.setAll(percentiles, i -> shown[(i + 1) * RUNS / 100 - 1]);
    return percentiles;
  }
}
