package slipstream.reports;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Chosen;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Plan;
import slipstream.simulator.experiment.portfolio.Portfolio.Source;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;
import slipstream.simulator.statistics.Share;

/** Portfolios written by hand. */
public final class EssayPortfolio {
  private static final List<String> ROLES = List.of("platform", "system-analyst", "qa", "manager");

  private EssayPortfolio() {}

  /** Teams of which each later one is less late, and has less to gain; the last lacks nobody. */
  public static Portfolio teams(int count, String name) {
    List<Team> teams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Hire> hires = new ArrayList<>();
      for (int j = 0; j < ROLES.size() && (i + 1 < count || count == 1); j++) {
        double days = 8.8 - 0.3 * i - 1.1 * j;
        hires.add(
            new Hire(
                ROLES.get(j),
                "structure.x=present",
                300,
                EssayStudies.about(days, 0.9),
                j < 2,
                null));
      }
      teams.add(
          new Team(
              name + (i + 1),
              i,
              300,
              10,
              60,
              EssayStudies.about(18.3 - 3.0 * i, 2.2),
              Share.of(250, 300),
              hires,
              i < 2 && !hires.isEmpty()));
    }
    Chosen first =
        new Chosen(name + 1, List.of("platform"), EssayStudies.about(8.8, 0.9), null, false);
    return new Portfolio(
        2,
        0.95,
        300,
        9_000,
        teams,
        List.of(),
        new Plan(List.of(first), EssayStudies.about(8.8, 0.9), null, List.of(), 0),
        List.of(),
        teams.stream().map(t -> new Source(t.name(), "team.yaml", "0", 20261)).toList(),
        name + 1);
  }
}
