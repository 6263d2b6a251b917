package slipstream.simulator.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import slipstream.simulator.calibration.Calibration.Fan;
import slipstream.simulator.calibration.Calibration.Prediction;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.predict.Commitments;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Pooled;
import slipstream.simulator.calibration.predict.Predictor;
import slipstream.simulator.calibration.predict.Proof;
import slipstream.simulator.calibration.predict.Resampled;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.calibration.predict.WalkForward;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PublicBoard;
import slipstream.simulator.scenario.Scenario;

/**
 * Fits the model to a team's own history by simulation-based inference (Cranmer, Brehmer and Louppe
 * 2020, doi 10.1073/pnas.1912789117): draws teams from a prior, simulates their sprints, and weighs
 * each team by how likely it is to have had the sprints that were seen. The method, what it was
 * tried on and where it loses: docs/decisions/0026.
 */
public final class Calibrator {
  private final Scenario base;
  private final Prior prior;
  private final TeamMaker maker;
  private final long seed;
  private final BankSize size;
  private final Trust trust;

  /**
   * A calibrator for teams of one kind.
   *
   * @param base what the user knows of the team
   * @param prior what is drawn, without what the user knows ({@link Prior#without})
   * @param maker makes a scenario from the base and a value for each of the prior's team
   *     parameters, in their order
   * @param seed of all chance
   */
  public Calibrator(Scenario base, Prior prior, TeamMaker maker, long seed) {
    this(base, prior, maker, seed, BankSize.USUAL, Trust.USUAL);
  }

  /** The same with another effort and another trust. */
  public Calibrator(
      Scenario base, Prior prior, TeamMaker maker, long seed, BankSize size, Trust trust) {
    this.base = base;
    this.prior = prior;
    this.maker = maker;
    this.seed = seed;
    this.size = size;
    this.trust = trust;
  }

  /**
   * Calibrates.
   *
   * @param history of the team, oldest sprint first
   * @param workers whose stop leaves an answer that rests on fewer teams
   * @param progress hears of each simulated team
   * @throws IllegalArgumentException with a message for the user if no sprint can be used
   */
  public Calibration calibrate(History history, Workers workers, Progress progress) {
    UsedSprints sprints = new UsedSprints(history);
    FittedTeams model = fit(workers, progress);
    return calibration(history.unit(), sprints, model, OptionalDouble.empty());
  }

  /** The teams that histories are fitted to: draw them once for many histories. */
  public FittedTeams fit(Workers workers, Progress progress) {
    TeamBank bank = TeamBank.draw(prior, maker, size, seed, workers, progress);
    return new FittedTeams(bank, trust, prior.boards());
  }

  /** Calibrates with teams that were drawn before. */
  public Calibration calibrate(History history, FittedTeams model) {
    return calibrate(history, model, OptionalDouble.empty());
  }

  /**
   * The same where it is known what the next sprint commits.
   *
   * @param committing in the unit of the history, above 0; the proof then predicts each sprint by
   *     what it committed, too
   */
  public Calibration calibrate(History history, FittedTeams model, OptionalDouble committing) {
    return calibration(history.unit(), new UsedSprints(history), model, committing);
  }

  /** The model and its rivals, the model first. */
  public static List<Predictor> predictors(Pooled model, List<PublicBoard> boards) {
    return List.of(model, Resampled.own(), Resampled.pool(boards), Resampled.mixed(boards));
  }

  private Calibration calibration(
      String unit, UsedSprints sprints, FittedTeams model, OptionalDouble committing) {
    double[] ratios = sprints.ratios();
    double usualDays = base.sprint().length() / base.sprint().hoursPerDay();
    double[] weights = model.weights(ratios, sprints.interruptions(usualDays));
    Commitments commitments =
        committing.isPresent()
            ? Commitments.of(sprints.committed(), committing.getAsDouble())
            : Commitments.UNKNOWN;
    Pooled pooled = new Pooled(model, commitments);
    List<Predictor> predictors = predictors(pooled, prior.boards());
    Proof proof = WalkForward.proof(predictors, ratios);
    Learning learning = new Learning(model.bank(), weights);
    List<Learned> learned = learning.parameters();
    // Whatever the next sprint commits, the team is what it usually does.
    Pooled usual = committing.isPresent() ? new Pooled(model) : pooled;
    FittedTeam team =
        new FittedTeam(model.bank(), learning, learned, sprints.source(), usual.predict(ratios));
    // No public board counts interruptions, so nothing proves that they would help to predict.
    double[] bySprints = model.weights(ratios);
    double[] ofTeams = model.ofTeams(bySprints);
    return new Calibration(
        unit,
        sprints.source(),
        model.bank().complete(),
        FittedTeams.effectiveSize(weights),
        list(ratios),
        sprints.leftOut(),
        predictors.stream()
            .map(one -> new Prediction(one.name(), list(one.predict(ratios))))
            .toList(),
        pooled.shares(ratios),
        proof,
        Resemblance.of(
            ratios, list(ofTeams), TwoLevels.of(ratios, model, bySprints), proof, pooled.name()),
        fans(sprints, ratios, pooled, ofTeams, proof.from()),
        learned,
        learning.tradeOffs(),
        team.scenario(base, maker, seed),
        team.tracker());
  }

  private static List<Fan> fans(
      UsedSprints sprints, double[] ratios, Pooled model, double[] ofTeams, int predictedFrom) {
    List<Double> after = list(ofTeams);
    List<Fan> fans = new ArrayList<>();
    for (int i = 0; i < ratios.length; i++) {
      List<Double> before =
          i < predictedFrom ? List.of() : list(model.predict(Arrays.copyOf(ratios, i)));
      fans.add(new Fan(sprints.list().get(i).name(), ratios[i], before, after));
    }
    return fans;
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
