package slipstream.reports.study.portfolio;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/**
 * Teams in rows: how late each is, what its best hire saves, who that is, what the budget gives.
 */
final class PortfolioChart {
  /** Teams that are drawn: the first of the table. */
  private static final int MOST = 20;

  /** Where few teams leave room for more rows, each shows further hires beside its best. */
  private static final int ROWS = 8;

  private static final double HIGHEST = 100;
  private static final double NAMES = 360;
  private static final double PANEL = 300;
  private static final double FIGURE = 90;
  private static final double GIVEN = 96;

  /** On a narrow canvas no heading stands above it. */
  private static final double NARROW_GIVEN = 90;

  private static final double MARK = 17;

  /** On a narrow canvas, of its width: where the second panel begins, and how wide each is. */
  private static final double HALF = 0.52;

  private static final double NARROW_PANEL = 0.33;

  /** Half of a label of three figures with its sign, which stands around the first tick. */
  private static final double INSET = 28;

  /**
   * A row.
   *
   * @param number of the hire, the team's best first; a team that lacks nobody has a row as well
   */
  private record Line(Team team, int number) {
    Optional<Hire> hire() {
      return team.hires().stream().skip(number).findFirst();
    }
  }

  /** What an estimate is of. */
  private enum Mark {
    LATE,
    BEST,
    FURTHER
  }

  private final Portfolio portfolio;
  private final List<Team> shown;

  /** Hires of a team that are drawn where there is room beside them. */
  private final int each;

  private PortfolioChart(Portfolio portfolio) {
    this.portfolio = portfolio;
    shown = portfolio.teams().subList(0, Math.min(MOST, portfolio.teams().size()));
    each = Math.max(1, ROWS / Math.max(1, shown.size()));
  }

  static Picture of(Portfolio portfolio) {
    PortfolioChart chart = new PortfolioChart(portfolio);
    boolean further = chart.lines(chart.each).size() > chart.shown.size();
    int unseen = portfolio.teams().size() - Math.min(MOST, portfolio.teams().size());
    return new Picture(
        "portfolio",
        PortfolioTitle.of(portfolio),
        "Days late at the planned end, and days of it that the best single hire saves, on the promise"
            + " made without it; 95% intervals hold luck only"
            + (portfolio.plansAlike() ? "" : "; in brackets: the length of each plan")
            + (further ? "; rings: further hires" : "")
            + (portfolio.plan() == null || portfolio.plan().chosen().isEmpty()
                ? ""
                : "; at the right: hires that the budget of " + portfolio.budget() + " gives")
            + (unseen > 0 ? "; " + unseen + " more teams in the table, not drawn" : ""),
        "Portfolio of "
            + Figures.counted(portfolio.teams().size(), "team")
            + "   ·   up to "
            + Figures.counted(portfolio.portfolioRuns(), "run")
            + "   ·   "
            + PortfolioWords.fromSeeds(portfolio)
            + "   ·   model, not measurement",
        chart::draw);
  }

  private List<Line> lines(int hires) {
    return shown.stream()
        .flatMap(
            team ->
                IntStream.range(0, Math.max(1, Math.min(hires, team.hires().size())))
                    .mapToObj(number -> new Line(team, number)))
        .toList();
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    boolean narrow = Rows.narrow(area);
    List<Line> lines = lines(narrow ? 1 : each);
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX(), area.getY() + 40, area.getWidth(), area.getHeight() - 84);
    Rows rows = Rows.twoLined(body, lines.size(), HIGHEST);
    double start = area.getX() + (narrow ? 0 : NAMES + 20);
    double width = narrow ? NARROW_PANEL * area.getWidth() : PANEL;
    double inset = narrow ? INSET : 0;
    double second = narrow ? HALF * area.getWidth() : PANEL + FIGURE + 30;
    Scale late = scale(shown.stream().map(Team::slipDays).toList(), start + inset, width - inset);
    Scale saved =
        scale(
            lines.stream().flatMap(line -> line.hire().stream()).map(Hire::daysSaved).toList(),
            start + second,
            width);
    panel(g, rows, lines.size(), late, "days late", area);
    panel(g, rows, lines.size(), saved, "days saved by one hire", area);
    double given = area.getMaxX();
    if (!narrow) {
      heading(g, each > 1 ? "hire" : "best hire", given - GIVEN, area);
      heading(g, "budget", given, area);
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.number() == 0) {
        team(g, rows, i, line.team(), late, area);
      }
      Optional<Hire> hire = line.hire();
      if (hire.isPresent()) {
        Mark mark = line.number() == 0 ? Mark.BEST : Mark.FURTHER;
        estimate(g, rows, i, hire.get().daysSaved(), saved, mark);
        who(g, rows, i, who(line, narrow), saved.end() + FIGURE + 24, area);
      }
    }
  }

  /** What a team's first row says of it, whomever it hires. */
  private void team(Graphics2D g, Rows rows, int row, Team team, Scale late, Rectangle2D area) {
    String plan = portfolio.plansAlike() ? "" : " (" + PortfolioWords.plan(team) + " days)";
    rows.name(g, team.name(), plan, row, area.getX(), rows.nameRoom(NAMES, area.getWidth()));
    estimate(g, rows, row, team.slipDays(), late, Mark.LATE);
    int hires = hires(team);
    if (hires > 0) {
      String given = hires + " of " + portfolio.budget();
      rows.figure(g, given, row, Style.BLUE, area.getMaxX());
    }
  }

  private String who(Line line, boolean narrow) {
    Hire hire = line.hire().orElseThrow();
    boolean harms = PortfolioWords.harms(hire);
    if (each > 1 && !narrow) {
      return Words.role(hire.role()) + (harms ? ", harms" : "");
    }
    return (narrow && !harms ? "best hire: " : "") + PortfolioWords.hire(line.team());
  }

  private static void who(
      Graphics2D g, Rows rows, int row, String who, double from, Rectangle2D area) {
    double size = Math.min(Style.TICK, rows.size());
    double right = area.getMaxX() - (Rows.narrow(area) ? NARROW_GIVEN : GIVEN);
    if (Rows.narrow(area)) {
      rows.remarkFrom(g, Lettering.REGULAR.fit(who, size, right - area.getX()), row, area.getX());
    } else {
      rows.remark(g, Lettering.REGULAR.fit(who, size, right - from), row, right);
    }
  }

  private static Scale scale(List<Estimate> values, double start, double width) {
    double least = 0;
    double most = 0;
    for (Estimate value : values) {
      least = Math.min(least, value.ci95().lo());
      most = Math.max(most, value.ci95().hi());
    }
    return Scale.over(least, most, 1, width < PANEL ? 3 : 4, start, start + width);
  }

  private static void panel(
      Graphics2D g, Rows rows, int count, Scale x, String what, Rectangle2D area) {
    double bottom = rows.bottom(count);
    x.grid(g, rows.top(), bottom);
    Plots.hairline(g, Style.INK, x.at(0), rows.top() - 8, x.at(0), bottom);
    x.label(g, bottom + 34);
    Lettering.BOLD.left(g, what, Style.TICK, Style.INK, x.start(), area.getY() + 14);
  }

  private static void heading(Graphics2D g, String what, double right, Rectangle2D area) {
    Lettering.BOLD.right(g, what, Style.TICK, Style.INK, right, area.getY() + 14);
  }

  private static void estimate(
      Graphics2D g, Rows rows, int row, Estimate value, Scale x, Mark mark) {
    double y = rows.middle(row);
    double size = Math.min(MARK, rows.pitch() * 0.5);
    double at = x.at(value.mean());
    if (mark == Mark.FURTHER) {
      Marks.whisker(g, Style.INK, x, value.ci95(), y);
      Marks.ring(g, at, y, size, Style.BLUE);
    } else {
      boolean late = mark == Mark.LATE;
      Marks.mark(
          g,
          late ? Marks.diamond(at, y, size) : Marks.disc(at, y, size),
          late ? Style.GREY : Style.BLUE);
      Marks.whisker(g, Style.INK, x, value.ci95(), y);
    }
    String figure = Signed.value(value.mean(), 1);
    Lettering.BOLD.right(g, figure, rows.size(), Style.INK, x.end() + FIGURE, rows.baseline(row));
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
