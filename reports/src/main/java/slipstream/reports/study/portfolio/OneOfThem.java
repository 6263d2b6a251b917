package slipstream.reports.study.portfolio;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import slipstream.reports.command.CanonicalCommand;
import slipstream.reports.kit.story.Trial;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Source;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/**
 * The one team of a portfolio that its page lets the reader change, on that team's own luck and
 * with its best hire made already.
 */
final class OneOfThem {
  private static final Pattern SETTING = Pattern.compile(" --set (?:'(?:[^']|'\\\\'')*'|\\S+)");

  private OneOfThem() {}

  /**
   * The team whose own result the document holds.
   *
   * @param commandLine the portfolio's; what it sets, it sets for every team
   */
  static Optional<Trial> of(Portfolio portfolio, String commandLine) {
    Optional<Team> team =
        portfolio.teams().stream()
            .filter(one -> one.name().equals(portfolio.ownResultOf()))
            .findFirst();
    Optional<Source> source =
        portfolio.sources().stream()
            .filter(one -> one.team().equals(portfolio.ownResultOf()))
            .findFirst();
    return team.flatMap(own -> source.map(from -> trial(portfolio, own, from, commandLine)));
  }

  private static Trial trial(Portfolio portfolio, Team team, Source source, String commandLine) {
    String asked =
        CanonicalCommand.of(List.of("run", source.file()))
            + SETTING.matcher(commandLine).results().map(MatchResult::group).collect(joining())
            + " --seed "
            + team.seed();
    Optional<Hire> best =
        team.hires().stream().findFirst().filter(hire -> hire.daysSaved().ci95().lo() > 0);
    return new Trial(
        asked,
        team.seed(),
        best.map(hire -> List.of(wholePost(hire.change()))).orElse(List.of()),
        "Here you change one of the teams, "
            + team.name()
            + ", first in the tables by what its best hire saves"
            + (PortfolioWords.mayBeFirst(portfolio.teams()).size() > 1
                ? ", though another may save more"
                : "")
            + (best.isPresent() ? "; that hire is set already" : "")
            + ". Of any other, slipstream studio TEAM.yaml writes such a page.");
  }

  /** The setting of a hire, as {@code what-if} and the page's levers have it. */
  private static String wholePost(String change) {
    return change.replace("=present", "={fte: 1}").replace("={ramp-up", "={fte: 1, ramp-up");
  }
}
