package slipstream.reports.study.portfolio;

import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.portfolio.Portfolio;

/**
 * Where among many teams the next hires save most. Its document holds beside them the own result of
 * one team, as every document does; nothing is told of that.
 */
public final class PortfolioStudy implements Study {
  @Override
  public Kind kind() {
    return Kind.of("portfolio", Portfolio.class, PortfolioStudy::misfit);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new PortfolioAnswer(
        document.result(),
        (Portfolio) document.study(),
        document.rolesUnsaid(),
        document.commandLine());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Portfolio portfolio = (Portfolio) document.study();
    return List.of(
        Plate.of(
                PortfolioChart.of(portfolio),
                Place.CHANGE,
                "How late each team is, and what its best single hire saves, with 95% intervals."
                    + " Whether one team is told from another is not read from overlapping intervals:"
                    + " Welch's test of the differences says it, at 95% divided by rivals and looks"
                    + " (Bonferroni), against each hire that may be the other's best; that one of"
                    + " these is the best holds at 95% too. So does, for all teams and looks together, whether"
                    + " each is late by more than half a sprint; the intervals are of each team alone.")
            .behind(PortfolioAnswer.TEAMS, PortfolioAnswer.LACKS, PortfolioAnswer.PLAN));
  }

  /** A team that lacks nobody has no hires, and is not the first either. */
  private static Optional<String> misfit(Portfolio portfolio) {
    return portfolio.teams().stream()
        .filter(team -> team.tiedWithFirst() && team.hires().isEmpty())
        .findFirst()
        .map(team -> "field 'hires' of team '" + team.name() + "' is empty");
  }
}
