package slipstream.reports.study.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Goal;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Source;
import slipstream.simulator.experiment.portfolio.PortfolioAdvisor;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** Many teams: who is late, and where the next hires save most. */
@Command(
    name = "portfolio",
    description = "Many teams in one table: who is late, and where the next hires save most.",
    footer = {
      "%nEach file is a team, told apart by its name. A goal counts teams that are late by more"
          + " than half a sprint: --goal 'late-teams <= 3', or days saved: 'days-saved >= 5'. What"
          + " cannot be told counts against it: teams that may be late, the worse end of an"
          + " interval.",
      "%n  slipstream portfolio scenarios/portfolio/*.yaml --budget 3"
    })
public final class PortfolioCommand extends ExperimentCommand {
  /** Replications of a hire where the decision is open, unless asked for otherwise. */
  private static final int RUNS = 1_000;

  private static final int MOST_RUNS = 1_000_000;
  private static final String TABLE = "teams.csv";
  private static final int MOST_HIRES = 1_000;

  /** Of fewer, a scatter says nothing. */
  private static final int LEAST_RUNS = 2;

  private static final List<String> GOALS = List.of("lateTeams", "daysSaved");

  @Parameters(
      arity = "1..*",
      paramLabel = "TEAM",
      description = "Scenario files (YAML), a team each; of a folder all in it.")
  private List<Path> files;

  @Option(
      names = "--budget",
      paramLabel = "HIRES",
      description = "How many hires over all teams (default: 3).",
      defaultValue = "3")
  private int budget;

  public PortfolioCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected boolean ofOneTeam() {
    return false;
  }

  /** Names the folder of the files. */
  @Override
  protected Path file() {
    return Path.of("teams");
  }

  @Override
  protected List<String> tables() {
    return List.of(TABLE);
  }

  @Override
  protected Found find() {
    if (budget < 1 || budget > MOST_HIRES) {
      throw Refusal.usage(
          "--budget takes a number of hires from 1 to "
              + Figures.count(MOST_HIRES)
              + ", found "
              + budget);
    }
    int runs = options().runs(RUNS);
    if (runs < LEAST_RUNS || runs > MOST_RUNS) {
      throw Refusal.usage(
          "--runs takes a number from 2 to " + Figures.count(MOST_RUNS) + " here, found " + runs);
    }
    files = TeamFiles.of(files);
    refuseTwice();
    List<LoadedScenario> read = read(files);
    List<Scenario> teams = read.stream().map(LoadedScenario::scenario).toList();
    PortfolioAdvisor advisor = new PortfolioAdvisor(teams, budget, runs);
    message(Figures.counted(teams.size(), "team") + "; more runs where it is open.");
    Portfolio found =
        withWorkers(
            workers -> {
              try (ProgressBarOnStderr bar = bar()) {
                return advisor.run(workers, bar, parts().interruption()::asked);
              }
            });
    if (found.teams().isEmpty()) {
      throw Refusal.interrupted(
          "Interrupted before a team was looked at to the end; fewer --runs show one sooner.");
    }
    LoadedScenario first = named(found.teams().get(0).name(), read);
    Own own = own(first, advisor.complete());
    boolean files = options().folderFor(file(), "portfolio") != null;
    return new Found(
        document(first, own.result(), own.closeUp())
            .with("portfolio", found.from(sources(read), first.scenario().name())),
        null,
        List.of(own.result()),
        files ? Map.of(TABLE, TeamsCsv.of(found)) : Map.of());
  }

  /** The same file twice would be a team that nobody has. */
  private void refuseTwice() {
    Map<Path, Path> seen = new HashMap<>();
    for (Path file : files) {
      Path before = seen.put(real(file), file);
      if (before != null) {
        throw Refusal.usage(file + ": is named twice; name each team once");
      }
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      // What is no file is refused where it is read, with the reason.
      return file.toAbsolutePath().normalize();
    }
  }

  /**
   * All teams, before the first is simulated: what was read is kept, for a file may be another, or
   * none, when all is computed.
   *
   * @throws Refusal with what is wrong with any of them
   */
  private List<LoadedScenario> read(List<Path> files) {
    List<LoadedScenario> teams = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    Map<String, Path> names = new HashMap<>();
    for (Path file : files) {
      try {
        LoadedScenario team = load(file, ofAll());
        check(team.scenario(), file, names.put(team.scenario().name(), file));
        teams.add(team);
      } catch (Refusal refusal) {
        refused.add(refusal);
      }
    }
    if (!refused.isEmpty()) {
      throw Refusal.together(refused);
    }
    return teams;
  }

  /**
   * Refuses a team that this study cannot take.
   *
   * @param other the file of another team of its name; null where there is none
   */
  private static void check(Scenario team, Path file, Path other) {
    if (team.precision() != null) {
      throw Refusal.usage(
          "portfolio looks closer where it is open by itself; leave --precision out");
    }
    if (other != null) {
      throw Refusal.badScenario(
          file
              + ": is named '"
              + team.name()
              + "', and so is "
              + other
              + "; teams are told apart by their names, so give one another 'name'");
    }
  }

  /** Where each team comes from. */
  private List<Source> sources(List<LoadedScenario> teams) {
    List<Source> sources = new ArrayList<>();
    for (LoadedScenario team : teams) {
      Path file = files.get(sources.size());
      sources.add(
          new Source(
              team.scenario().name(),
              HiddenCharacters.escaped(String.valueOf(file.getFileName())),
              team.hash(),
              team.scenario().seed()));
    }
    return sources;
  }

  /** What holds for every team beside what was typed: fixed numbers of runs. */
  private static List<String> ofAll() {
    return List.of("runs=" + RUNS, "precision=");
  }

  private static LoadedScenario named(String name, List<LoadedScenario> teams) {
    return teams.stream()
        .filter(team -> team.scenario().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Override
  protected Goal goal(String typed) {
    return Goal.parse(typed, GOALS);
  }

  /** A goal is met by what is known: what cannot be told counts against it. */
  @Override
  protected Optional<String> missed(Goal demanded, Found found) {
    Portfolio portfolio = (Portfolio) found.document().study();
    return demanded.measure().equals(GOALS.get(0))
        ? missedLate(demanded, portfolio)
        : missedSaved(demanded, portfolio.plan().daysSaved());
  }

  private static Optional<String> missedLate(Goal demanded, Portfolio portfolio) {
    long late = PortfolioWords.surelyLate(portfolio);
    long open = PortfolioWords.maybeLate(portfolio) - late;
    long counted = demanded.atLeast() ? late : late + open;
    if (demanded.met(counted)) {
      return Optional.empty();
    }
    String count = Figures.count(counted);
    String untold =
        "that cannot be told of "
            + Figures.count(open)
            + (demanded.atLeast() ? " more" : " of them");
    return Optional.of(demanded.missed(open == 0 ? count : count + "; " + untold));
  }

  private static Optional<String> missedSaved(Goal demanded, Estimate saved) {
    double end = demanded.atLeast() ? saved.ci95().lo() : saved.ci95().hi();
    return demanded.met(end)
        ? Optional.empty()
        : Optional.of(
            demanded.missed(
                Figures.decimals(end, 2)
                    + (demanded.atLeast() ? ", the lower end of " : ", the upper end of ")
                    + Figures.interval(saved.ci95(), 2)
                    + " (95%)"));
  }
}
