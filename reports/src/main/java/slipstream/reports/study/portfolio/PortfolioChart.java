package slipstream.reports.study.portfolio;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Short;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/**
 * Teams in rows: how late each is, what its best hire saves, who that is, what the budget gives.
 */
final class PortfolioChart {
  /** Teams that are drawn: those whose hire saves most. */
  private static final int MOST = 20;

  private static final double NAMES = 340;
  private static final double PANEL = 360;
  private static final double FIGURE = 90;
  private static final double GIVEN = 90;
  private static final double MARK = 17;

  private final Portfolio portfolio;
  private final List<Team> shown;

  private PortfolioChart(Portfolio portfolio) {
    this.portfolio = portfolio;
    shown = portfolio.teams().subList(0, Math.min(MOST, portfolio.teams().size()));
  }

  static Picture of(Portfolio portfolio, long seed) {
    int unseen = portfolio.teams().size() - Math.min(MOST, portfolio.teams().size());
    return new Picture(
        "portfolio",
        title(portfolio),
        "Days late at the planned end, and days of it that the best single hire saves, on the promise"
            + " made without it; 95% intervals hold luck only"
            + (unseen > 0 ? "; " + unseen + " more teams not drawn, each saves less" : ""),
        "Portfolio of "
            + Figures.counted(portfolio.teams().size(), "team")
            + "   ·   up to "
            + Figures.counted(portfolio.portfolioRuns(), "run")
            + "   ·   seed "
            + seed
            + "   ·   model, not measurement",
        Picture.Body.wide(new PortfolioChart(portfolio)::draw));
  }

  private static String title(Portfolio portfolio) {
    List<Team> tied = portfolio.teams().stream().filter(Team::tiedWithFirst).toList();
    if (tied.isEmpty()) {
      return "No team lacks a role";
    }
    Team first = tied.get(0);
    Estimate saved = PortfolioWords.best(first).daysSaved();
    if (!(saved.ci95().lo() > 0)) {
      return "No single hire can be told to help any team";
    }
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
        + Figures.days(saved.mean());
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX(), area.getY() + 40, area.getWidth(), area.getHeight() - 84);
    Rows rows = Rows.in(body, shown.size());
    double start = area.getX() + NAMES + 20;
    Scale late = scale(shown.stream().map(Team::slipDays).toList(), start);
    Scale saved =
        scale(
            shown.stream().flatMap(t -> t.hires().stream().limit(1)).map(Hire::daysSaved).toList(),
            start + PANEL + FIGURE + 30);
    panel(g, rows, late, "days late", area);
    panel(g, rows, saved, "days saved by one hire", area);
    double given = area.getMaxX();
    heading(g, "best hire", given - GIVEN, area);
    heading(g, "of " + portfolio.budget(), given, area);
    for (int i = 0; i < shown.size(); i++) {
      Team team = shown.get(i);
      rows.name(g, team.name(), i, area.getX(), NAMES);
      estimate(g, rows, i, team.slipDays(), late, true);
      if (!team.hires().isEmpty()) {
        estimate(g, rows, i, PortfolioWords.best(team).daysSaved(), saved, false);
        double from = saved.end() + FIGURE + 24;
        double size = Math.min(Style.TICK, rows.size());
        String who = Lettering.REGULAR.fit(PortfolioWords.hire(team), size, given - GIVEN - from);
        Lettering.REGULAR.right(
            g, who, size, Style.QUIET, given - GIVEN, rows.middle(i) + 0.36 * size);
      }
      int hires = hires(team);
      if (hires > 0) {
        rows.figure(g, "+" + hires, i, Style.BLUE, given);
      }
    }
  }

  private static Scale scale(List<Estimate> values, double start) {
    double least = 0;
    double most = 0;
    for (Estimate value : values) {
      least = Math.min(least, value.ci95().lo());
      most = Math.max(most, value.ci95().hi());
    }
    return Scale.over(least, most, 1, 4, start, start + PANEL);
  }

  private void panel(Graphics2D g, Rows rows, Scale x, String what, Rectangle2D area) {
    double bottom = rows.bottom(shown.size());
    x.grid(g, rows.top(), bottom);
    Plots.hairline(g, Style.INK, x.at(0), rows.top() - 8, x.at(0), bottom);
    x.label(g, bottom + 34);
    Lettering.BOLD.left(g, what, Style.TICK, Style.INK, x.start(), area.getY() + 14);
  }

  private static void heading(Graphics2D g, String what, double right, Rectangle2D area) {
    Lettering.BOLD.right(g, what, Style.TICK, Style.INK, right, area.getY() + 14);
  }

  private static void estimate(
      Graphics2D g, Rows rows, int row, Estimate value, Scale x, boolean late) {
    double y = rows.middle(row);
    double size = Math.min(MARK, rows.pitch() * 0.5);
    double at = x.at(value.mean());
    Marks.mark(
        g,
        late ? Marks.diamond(at, y, size) : Marks.disc(at, y, size),
        late ? Style.GREY : Style.BLUE);
    Marks.whisker(g, Style.INK, x, value.ci95(), y);
    rows.figure(g, Signed.value(value.mean(), 1), row, Style.INK, x.end() + FIGURE);
  }

  /** Hires that the budget gives a team. */
  private int hires(Team team) {
    return portfolio.plan() == null
        ? 0
        : portfolio.plan().chosen().stream()
            .filter(chosen -> chosen.team().equals(team.name()))
            .mapToInt(chosen -> chosen.roles().size())
            .sum();
  }
}
