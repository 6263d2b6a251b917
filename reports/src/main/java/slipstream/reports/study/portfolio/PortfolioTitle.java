package slipstream.reports.study.portfolio;

import java.util.List;
import slipstream.reports.kit.chart.Short;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/** The finding of a portfolio as the title of its picture. */
final class PortfolioTitle {
  private PortfolioTitle() {}

  static String of(Portfolio portfolio) {
    if (portfolio.teams().stream().noneMatch(Team::tiedWithFirst)) {
      return "No team is known to lack a role";
    }
    List<Team> tied = PortfolioWords.mayBeFirst(portfolio.teams());
    if (tied.isEmpty()) {
      return "No single hire can be told to help any team";
    }
    Team first = tied.get(0);
    if (tied.size() > 1) {
      return "Cannot tell where one hire saves most: "
          + Short.of(first.name())
          + " or "
          + (tied.size() == 2 ? Short.of(tied.get(1).name()) : tied.size() - 1 + " others");
    }
    return "One hire saves most in "
        + Short.of(first.name())
        + ": "
        + PortfolioWords.hire(first)
        + ", "
        + Figures.days(PortfolioWords.best(first).daysSaved().mean());
  }
}
