package slipstream.reports.command.history;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.files.KnownTeam;
import slipstream.reports.files.KnownTeam.FittedScenario;
import slipstream.simulator.calibration.Calibration;
import slipstream.simulator.calibration.Calibrator;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.PriorReading;
import slipstream.simulator.scenario.yaml.Variations;

/** From a team's history to teams that fit it. */
public final class TeamFit {
  private final History history;
  private final KnownTeam team;
  private final Calibrator calibrator;

  /**
   * Makes ready, and refuses what cannot be fitted before anything is simulated.
   *
   * @param options how much is simulated
   * @param history of the team
   * @param team what is known of it
   * @param seed of all chance
   */
  public TeamFit(HistoryOptions options, History history, KnownTeam team, long seed) {
    this(history, team, seed, options.size());
  }

  private TeamFit(History history, KnownTeam team, long seed, BankSize size) {
    this.history = history;
    this.team = team;
    calibrator = calibrator(team, seed, size);
  }

  /** A calibrator that simulates next to nothing, for those who want none. */
  public static Calibrator smallest(KnownTeam team, long seed) {
    return calibrator(team, seed, new BankSize(1, 1, 1));
  }

  /** Whether nothing of who is in the team is assumed. */
  public static boolean rolesSaid(KnownTeam team) {
    return unsaid(team).team().stream().noneMatch(PriorParameter::isRole);
  }

  private static Prior unsaid(KnownTeam team) {
    Prior shipped = PriorReading.shipped();
    return shipped.without(team.said(shipped));
  }

  private static Calibrator calibrator(KnownTeam team, long seed, BankSize size) {
    Prior prior = unsaid(team);
    Scenario base = team.scenario();
    TeamMaker maker =
        Variations.of(base, prior.team().stream().map(PriorParameter::key).toList())::apply;
    return new Calibrator(base, prior, maker, seed, size, Trust.USUAL);
  }

  /** Sprints that promised something, and tell what was delivered, oldest first. */
  public static List<PastSprint> usable(History history) {
    return history.sprints().stream()
        .filter(sprint -> sprint.committed() > 0 && Double.isFinite(sprint.committed()))
        .filter(sprint -> sprint.delivered() >= 0 && Double.isFinite(sprint.delivered()))
        .toList();
  }

  /** Draws and simulates teams; a stop leaves fewer of them. */
  public FittedTeams simulate(Workers workers, Progress progress) {
    return calibrator.fit(workers, progress);
  }

  /** What the history says, weighed by such teams. */
  public Calibration calibrate(FittedTeams teams) {
    return calibrate(teams, OptionalDouble.empty());
  }

  /** The same where it is known what the next sprint commits. */
  public Calibration calibrate(FittedTeams teams, OptionalDouble committing) {
    return calibrator.calibrate(history, teams, committing);
  }

  /** Keys of which the history took away a tenth of what was unknown, or more. */
  private static Set<String> told(Calibration calibration) {
    return calibration.parameters().stream()
        .filter(learned -> learned.narrowed() >= 0.1)
        .map(learned -> learned.parameter().key())
        .collect(Collectors.toSet());
  }

  /**
   * The fitted team.
   *
   * @param file name of the history's file
   */
  public FittedScenario scenario(Calibration calibration, String file) {
    return team.with(
        Stream.concat(calibration.scenario().stream(), calibration.tracker().stream()).toList(),
        told(calibration),
        team.name() + ", as " + file + " has it",
        "Fitted by slipstream calibrate; "
            + calibration.source()
            + ". Roles are as they were given or assumed: sprint totals hardly show who is missing.");
  }
}
