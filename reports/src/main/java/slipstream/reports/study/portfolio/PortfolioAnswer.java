package slipstream.reports.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Trial;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative.Money;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Chosen;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Lateness;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/**
 * Who is late, where one hire saves most, and what to do with the budget.
 *
 * @param rolesUnsaid names of teams of which nobody said who is there
 * @param commandLine the command that asked
 */
record PortfolioAnswer(
    Result result, Portfolio portfolio, List<String> rolesUnsaid, String commandLine)
    implements Answer {

  static final String TEAMS = "TEAMS";
  static final String LACKS = "WHAT EACH LACKS";
  static final String PLAN = "WITHIN THE BUDGET";

  @Override
  public List<String> sentences() {
    return PortfolioWords.sentences(portfolio);
  }

  @Override
  public Optional<String> heading() {
    int all = portfolio.teams().size() + portfolio.notReached().size();
    return Optional.of("Portfolio of " + Figures.counted(all, "team"));
  }

  @Override
  public Optional<String> question() {
    return Optional.of("Who is late, and where does a hire save most?");
  }

  @Override
  public String reply() {
    return String.join(" ", sentences().subList(0, 2));
  }

  @Override
  public Optional<String> seeds() {
    return Optional.of(PortfolioWords.seeds(portfolio));
  }

  @Override
  public boolean knowsRoles() {
    return false;
  }

  /** The team whose own result is kept: the first, where one hire saves most. */
  @Override
  public Optional<Trial> trial() {
    return OneOfThem.of(portfolio, commandLine)
        .filter(one -> !rolesUnsaid.contains(portfolio.ownResultOf()));
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    PortfolioWords.unlikePlans(portfolio.teams()).ifPresent(warnings::add);
    PortfolioWords.currencies(portfolio.teams()).ifPresent(warnings::add);
    if (!result.complete()) {
      warnings.add(interrupted());
    }
    return warnings;
  }

  private String interrupted() {
    List<String> missing = portfolio.notReached();
    return missing.isEmpty()
        ? "Interrupted: all teams are here, but what was still open was not looked at closer, nor"
            + " why a hire harms."
        : "Interrupted: the figures hold for these "
            + Figures.counted(portfolio.teams().size(), "team")
            + "; not simulated: "
            + String.join(", ", missing)
            + ".";
  }

  @Override
  public List<Grid> grids() {
    List<Grid> grids = new ArrayList<>(List.of(teams(), plan(), lacks()));
    HarmWords.grid(portfolio).ifPresent(grids::add);
    return grids;
  }

  private Grid teams() {
    boolean money =
        portfolio.teams().stream()
            .flatMap(t -> t.hires().stream())
            .anyMatch(h -> h.money() != null);
    Grid grid =
        new Grid(TEAMS + ", by the days that one hire saves")
            .figures("plan, days")
            .figures("late, days")
            .figures("95% interval")
            .figures("on time")
            .text("half a sprint late")
            .text("best hire")
            .figures("saves, days")
            .figures("95% interval")
            .text("");
    if (money) {
      grid.figures("net money").figures("95% interval");
    }
    for (Team team : portfolio.teams()) {
      Optional<Hire> best = team.hires().stream().findFirst();
      List<Object> cells = new ArrayList<>();
      cells.add(team.name());
      cells.add(PortfolioWords.plan(team));
      cells.add(Figures.one(team.slipDays().mean()));
      cells.add(Figures.interval(team.slipDays().ci95(), 1));
      cells.add(Figures.percent(1 - team.late().share()));
      cells.add(lateness(portfolio.lateness(team)));
      cells.add(best.isEmpty() ? nobody(team) : PortfolioWords.hire(team));
      cells.add(best.map(hire -> Figures.decimals(hire.daysSaved().mean(), 2)).orElse(""));
      cells.add(best.map(hire -> Figures.interval(hire.daysSaved().ci95(), 2)).orElse(""));
      cells.add(standing(team));
      if (money) {
        addNet(cells, best.map(Hire::money).orElse(null));
      }
      grid.row(cells.toArray());
    }
    return grid;
  }

  private static String lateness(Lateness lateness) {
    return switch (lateness) {
      case LATE -> "late";
      case NOT_LATE -> "not late";
      case OPEN -> "cannot tell";
    };
  }

  /** A team of which nobody said who is there lacks nobody by assumption. */
  private String nobody(Team team) {
    return rolesUnsaid.contains(team.name()) ? "not said who is there" : "lacks nobody";
  }

  private String standing(Team team) {
    if (team.hires().isEmpty()) {
      return "";
    }
    Estimate saved = PortfolioWords.best(team).daysSaved();
    if (!(saved.ci95().lo() > 0)) {
      return saved.resolved() ? "saves none" : PortfolioWords.NOTHING;
    }
    List<Team> mayBe = PortfolioWords.mayBeFirst(portfolio.teams());
    if (!mayBe.contains(team)) {
      return "";
    }
    return mayBe.size() > 1 ? "most, or tied with it" : "saves most";
  }

  /** One row a team: with fifty of them, one a hire would be a book. All are in teams.csv. */
  private Grid lacks() {
    Grid grid = new Grid(LACKS).text("days that each hire saves alone, and their 95% interval");
    for (Team team : portfolio.teams()) {
      if (!team.hires().isEmpty()) {
        grid.row(
            team.name(), team.hires().stream().map(this::alone).collect(Collectors.joining("; ")));
      }
    }
    return grid;
  }

  private String alone(Hire hire) {
    Estimate saved = hire.daysSaved();
    return Words.role(hire.role())
        + " "
        + Figures.one(saved.mean())
        + " ("
        + Figures.interval(saved.ci95(), 1)
        + (portfolio.harms(hire)
            ? ", harms)"
            : !saved.resolved() ? ", cannot tell)" : saved.mean() < 0 ? ", may harm)" : ")");
  }

  private Grid plan() {
    List<Chosen> all = portfolio.plan() == null ? List.of() : portfolio.plan().chosen();
    boolean money = all.stream().anyMatch(chosen -> chosen.money() != null);
    Grid grid =
        new Grid(PLAN + ", " + Figures.counted(portfolio.budget(), "hire"))
            .text("who")
            .figures("saves, days")
            .figures("95% interval")
            .text("");
    if (money) {
      grid.figures("net money").figures("95% interval");
    }
    for (Chosen chosen : all) {
      List<Object> cells = new ArrayList<>();
      cells.add(chosen.team());
      cells.add(PlanWords.roles(chosen));
      cells.add(Figures.decimals(chosen.daysSaved().mean(), 2));
      cells.add(Figures.interval(chosen.daysSaved().ci95(), 2));
      cells.add(remark(chosen));
      if (money) {
        addNet(cells, chosen.money());
      }
      grid.row(cells.toArray());
    }
    return grid;
  }

  private static void addNet(List<Object> cells, Money price) {
    cells.add(price == null ? "" : Figures.money(price.net().mean(), price.currency()));
    cells.add(price == null ? "" : Figures.wholeInterval(price.net().ci95()));
  }

  private String remark(Chosen chosen) {
    if (!chosen.daysSaved().resolved()) {
      return PortfolioWords.NOTHING;
    }
    boolean rivals =
        portfolio.plan().rivals().stream()
            .anyMatch(rival -> rival.insteadOf().contains(chosen.team()));
    return rivals
        ? "cannot tell from another team's"
        : chosen.tied() ? "cannot tell from others here" : "";
  }
}
