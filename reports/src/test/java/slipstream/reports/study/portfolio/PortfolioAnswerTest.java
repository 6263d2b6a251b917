package slipstream.reports.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.reports.EssayStudies.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayPortfolio;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.command.ExperimentCommand.Found;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative.Money;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Chosen;
import slipstream.simulator.experiment.portfolio.Portfolio.Harm;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Plan;
import slipstream.simulator.experiment.portfolio.Portfolio.Rival;
import slipstream.simulator.experiment.portfolio.Portfolio.Shift;
import slipstream.simulator.experiment.portfolio.Portfolio.Source;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;
import slipstream.simulator.statistics.Share;

/** What is said of portfolios that were written by hand: sprints of ten days, so five are half. */
class PortfolioAnswerTest {
  private static final Result RESULT = EssayTeam.told().result();

  private static Hire hire(String role, Estimate saved, Money money) {
    return new Hire(role, "structure.x=present", 100, saved, false, money);
  }

  private static Team team(String name, Estimate late, boolean tied, Hire... hires) {
    return new Team(name, 1, 100, 10, 60, late, Share.of(50, 100), List.of(hires), tied);
  }

  private static Chosen chosen(String team, Estimate saved) {
    return new Chosen(team, List.of("qa"), saved, null, false);
  }

  private static Portfolio portfolio(Plan plan, Team... teams) {
    List<Source> sources = new ArrayList<>();
    for (Team team : teams) {
      sources.add(new Source(team.name(), "team.yaml", "0", sources.isEmpty() ? 7 : 20261));
    }
    return new Portfolio(
        3,
        0.95,
        100,
        1,
        Arrays.asList(teams),
        List.of(),
        plan,
        List.of(),
        sources,
        teams[0].name());
  }

  private static Plan plan(Estimate saved, List<Rival> rivals, Chosen... chosen) {
    return new Plan(List.of(chosen), saved, null, rivals, 0);
  }

  private static PortfolioAnswer answer(Portfolio portfolio) {
    return new PortfolioAnswer(RESULT, portfolio, List.of(), "slipstream portfolio a.yaml b.yaml");
  }

  private static String said(Portfolio portfolio) {
    return String.join("\n", answer(portfolio).sentences());
  }

  private static String tables(Portfolio portfolio) {
    StringBuilder text = new StringBuilder();
    for (Grid grid : answer(portfolio).grids()) {
      text.append(grid.text(Screen.unlimited(false)));
    }
    return text.toString();
  }

  private static Optional<String> missed(String goal, Portfolio portfolio) {
    PortfolioCommand command = new PortfolioCommand(null);
    return command.missed(
        command.goal(goal),
        new Found(Told.document("x", RESULT, portfolio, null), null, List.of(RESULT)));
  }

  /** One team is late by 7 to 9 days, one by 3 to 7: of five days, that cannot be told. */
  @Test
  void aTeamThatMayBeLateCountsAgainstTheGoal() {
    Portfolio three =
        portfolio(
            null,
            team("Late", about(8, 1), false),
            team("Perhaps", about(5, 2), false),
            team("Early", about(1, 1), false));
    assertThat(missed("late-teams <= 1", three))
        .contains("goal missed: late-teams <= 1, found 2; that cannot be told of 1 of them");
    assertThat(missed("late-teams <= 2", three)).isEmpty();
    assertThat(missed("late-teams >= 2", three))
        .contains("goal missed: late-teams >= 2, found 1; that cannot be told of 1 more");
    assertThat(said(three))
        .contains(
            "1 of 3 teams is late by more than half a sprint, at 95% over all teams together; of 1"
                + " more that cannot be told: Perhaps.");
    assertThat(tables(three))
        .containsPattern("Late .* late ")
        .containsPattern("Perhaps .* cannot tell ")
        .containsPattern("Early .* not late ");
  }

  @Test
  void answersBothHalvesOfItsQuestion() {
    Portfolio one = portfolio(null, team("A", about(8, 1), true, hire("qa", about(5, 2), null)));
    assertThat(answer(one).reply()).startsWith("1 of 1 team is late").contains("QA");
  }

  @Test
  void oneTeamIsSpokenOfAsOne() {
    assertThat(said(portfolio(null, team("Early", about(1, 1), false))))
        .startsWith("0 of 1 team is late by more than half a sprint.");
  }

  /** 3 to 7 days: what is surely saved, and what is surely not exceeded. */
  @Test
  void daysSavedAreThoseOfTheWorseEnd() {
    Portfolio saving =
        portfolio(
            plan(about(5, 2), List.of(), chosen("A", about(5, 2))),
            team("A", about(8, 1), true, hire("qa", about(5, 2), null)));
    assertThat(missed("days-saved >= 3", saving)).isEmpty();
    assertThat(missed("days-saved >= 4", saving))
        .contains("goal missed: days-saved >= 4, found 3.00, the lower end of 3.00 to 7.00 (95%)");
    assertThat(missed("days-saved <= 6", saving))
        .contains("goal missed: days-saved <= 6, found 7.00, the upper end of 3.00 to 7.00 (95%)");
  }

  /** The races' first saves −1 to 3 days, another 1 to 2: a hire can be told to help there. */
  @Test
  void aTeamThatCanBeToldToBeHelpedIsNamed() {
    Portfolio two =
        portfolio(
            plan(about(1, 2), List.of(), chosen("First", about(1, 2))),
            team("First", about(8, 1), true, hire("qa", about(1, 2), null)),
            team("Second", about(8, 1), false, hire("manager", about(1.5, 0.5), null)));
    assertThat(said(two))
        .doesNotContain("No single hire")
        .contains("Cannot tell where one hire saves most: First (QA", " or Second (manager");
    assertThat(PortfolioTitle.of(two))
        .isEqualTo("Cannot tell where one hire saves most: First or Second");
    assertThat(tables(two)).contains("cannot tell from nothing", "most, or tied with it");
    Portfolio none =
        portfolio(
            plan(about(0, 0), List.of()),
            team("First", about(8, 1), true, hire("qa", about(1, 2), null)));
    assertThat(said(none))
        .contains("No single hire can be told to help", "No hire can be told to be worth a budget");
  }

  /** Together 1 day, give or take 2. */
  @Test
  void aPlanWhoseIntervalHoldsNothingSaysSo() {
    Portfolio one =
        portfolio(
            plan(about(1, 2), List.of(), chosen("A", about(1, 2))),
            team("A", about(8, 1), true, hire("qa", about(1, 2), null)));
    assertThat(said(one))
        .contains("(these teams lack no more than 1)")
        .contains("1.0 days (95%: -1.0 to 3.0) saved: cannot tell from nothing.");
    Portfolio more =
        portfolio(
            plan(about(3, 1), List.of(), chosen("A", about(3, 1))),
            team(
                "A",
                about(8, 1),
                true,
                hire("qa", about(3, 1), null),
                hire("manager", about(0, 1), null)));
    assertThat(said(more))
        .contains("(beyond 1, none of the sets that were tried saves more)")
        .contains("3.0 days (95%: 2.0 to 4.0) saved.");
    assertThat(tables(more))
        .contains("QA 3.0 (2.0 to 4.0); manager 0.0 (-1.0 to 1.0, cannot tell)");
  }

  @Test
  void whatCannotBeToldIsNamedAndAssumptionsAreMarked() {
    Hire qa = hire("qa", about(3, 1), null);
    Portfolio rivals =
        portfolio(
            plan(
                about(3, 1),
                List.of(
                    new Rival("B", 1, false, List.of("A")), new Rival("C", 2, true, List.of("A"))),
                chosen("A", about(3, 1))),
            team("A", about(8, 1), true, qa),
            team("B", about(8, 1), true, qa),
            team("C", about(8, 1), true, qa));
    assertThat(said(rivals))
        .contains(
            "Cannot tell the last hire for A from QA for B, one hire more for C (assumed to save"
                + " what it does alone).");
  }

  @Test
  void eachTeamsSeedIsTrue() {
    Portfolio two = portfolio(null, team("A", about(8, 1), false), team("B", about(8, 1), false));
    assertThat(said(two)).contains("from seeds 7, 20261 and its name");
    assertThat(PortfolioChart.of(two).footer()).contains("seeds 7, 20261");
    assertThat(answer(two).seeds()).contains("7, 20261");
  }

  /** 9 to 11 euros net, and 9 to 11 dollars: an interval each, and no order between them. */
  @Test
  void moneyHasIntervalsAndCurrenciesAreNotCompared() {
    Portfolio two =
        portfolio(
            null,
            team("A", about(8, 1), true, hire("qa", about(3, 1), money("EUR"))),
            team("B", about(8, 1), true, hire("qa", about(3, 1), money("USD"))));
    assertThat(tables(two)).containsPattern("10 EUR +9 to 11").containsPattern("10 USD +9 to 11");
    assertThat(answer(two).warnings())
        .contains(
            "Teams count in several currencies, and an amount of one is not compared with"
                + " another's: EUR in A; USD in B.");
  }

  /** 30,000 euros for 1,000 euros' worth of days; where the interval holds zero nothing is said. */
  @Test
  void aHireThatCostsMoreThanItSavesIsNamed() {
    Chosen dear =
        new Chosen(
            "A",
            List.of("qa"),
            about(3, 1),
            new Money("EUR", 30_000, about(1_000, 500), about(-29_000, 500)),
            false);
    Chosen open =
        new Chosen(
            "B",
            List.of("qa"),
            about(3, 1),
            new Money("EUR", 30_000, about(29_000, 5_000), about(-1_000, 5_000)),
            false);
    Team a = team("A", about(-9, 1), true, hire("qa", about(3, 1), dear.money()));
    Team b = team("B", about(8, 1), true, hire("qa", about(3, 1), open.money()));

    assertThat(said(portfolio(plan(about(6, 1), List.of(), dear, open), a, b)))
        .contains("Ranked by days, not by money: QA for A costs 29,000 EUR more than it saves.");
  }

  /** In Seat maps somebody is an analyst one day a week; elsewhere whoever is hired is new. */
  @Test
  void whoNeedsNoRampUpIsNamed() {
    Hire known =
        new Hire("system-analyst", "structure.system-analyst=present", 1, about(3, 1), true, null);
    Hire newcomer =
        new Hire(
            "system-analyst",
            "structure.system-analyst={ramp-up: 40 days}",
            1,
            about(2, 1),
            true,
            null);

    assertThat(
            said(
                portfolio(
                    null,
                    team("Seat maps", about(8, 1), true, known),
                    team("Gate", about(8, 1), true, newcomer))))
        .contains("full effect after 40 days")
        .contains("better beside the others: system analyst for Seat maps.")
        .doesNotContain("wish");
  }

  /** Of 12,345 euros net, give or take 1,000. */
  @Test
  void amountsHaveSeparatorsInTheirIntervalsToo() {
    Money money = new Money("EUR", 1, about(11, 1), about(12_345, 1_000));
    assertThat(
            tables(portfolio(null, team("A", about(8, 1), true, hire("qa", about(3, 1), money)))))
        .containsPattern("12,345 EUR +11,345 to 13,345");
  }

  /** Below 0 by its own interval, but not at 95% of two hires together: that may be luck. */
  @Test
  void whatMayHarmIsToldFromWhatDoes() {
    Hire helps = hire("manager", about(3, 1), null);
    Hire mayHarm = hire("qa", about(-1, 0.9), null);
    assertThat(tables(portfolio(null, team("A", about(8, 1), true, helps, mayHarm))))
        .contains("QA -1.0 (-1.9 to -0.1, may harm)");
  }

  /** The hire costs 1 day, give or take 0.2: it is not called the best of its team. */
  @Test
  void aHireThatHarmsIsNotCalledBest() {
    Harm harm =
        new Harm(
            "A",
            "platform",
            List.of(
                new Shift("busy-platform", about(1.7, 0.2)),
                new Shift("common-luck", about(0.01, 0.001)),
                new Shift("missing-platform", about(-0.5, 0.1))),
            3.4);
    Portfolio one =
        portfolio(
                plan(about(0, 0), List.of()),
                team("A", about(8, 1), true, hire("platform", about(-1, 0.2), null)))
            .with(List.of(harm));
    assertThat(tables(one))
        .contains("no hire helps", "saves none", "platform engineer -1.0 (-1.2 to -0.8, harms)");
    assertThat(said(one))
        .contains("No single hire can be told to help any team.")
        .contains(
            "A hire can harm: platform engineer for A, later by 1.0 days (95%: 0.8 to 1.2). What it"
                + " takes and what it gives is in the table of hires that harm.");
    assertThat(tables(one).replaceAll("\\s+", " "))
        .contains(
            "HIRES THAT HARM",
            "A platform engineer 1.0 0.8 to 1.2 work of the platform engineer 1.7 days more, no"
                + " platform engineer 0.5 days less, all else 0.2 days less; mentoring takes the"
                + " team 3.4 days of work");
  }

  /** The race put QA first; on other luck the manager shows more, and they cannot be told apart. */
  @Test
  void whyTheSmallerFigureComesFirstIsSaid() {
    Hire qa = new Hire("qa", "structure.x=present", 100, about(2, 1), true, null);
    Hire manager = new Hire("manager", "structure.x=present", 100, about(2.3, 1), true, null);
    assertThat(said(portfolio(null, team("A", about(8, 1), true, qa, manager))))
        .contains("the one comes first, and into the plan, that was ahead on the luck");
    assertThat(said(portfolio(null, team("A", about(8, 1), true, manager, qa))))
        .doesNotContain("ahead on the luck");
  }

  private static Money money(String currency) {
    return new Money(currency, 1, about(11, 1), about(10, 1));
  }

  /** Twenty are drawn; nothing is said of how the others compare, for they may be tied. */
  @Test
  void teamsThatAreNotDrawnAreNotJudged() {
    assertThat(PortfolioChart.of(EssayPortfolio.teams(25, "T")).subtitle())
        .contains("5 more teams in the table, not drawn")
        .doesNotContain("saves less");
  }
}
