package slipstream.reports.chart.study;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slipstream.reports.chart.style.Lettering;
import slipstream.reports.chart.style.Marks;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.chart.style.Plots;
import slipstream.reports.chart.style.Rows;
import slipstream.reports.chart.style.Scale;
import slipstream.reports.chart.style.Signed;
import slipstream.reports.chart.style.Style;
import slipstream.reports.words.ExplainWords;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.statistics.Interval;

/** From the planned end to the mean finish, a step for each cause. */
public final class SlipWaterfall {
  private static final int MOST = 12;
  private static final double NAMES = 430;
  private static final double INTERVALS = 210;
  private static final double FIGURE = 120;

  /** A slip, or a part of it, that reads 0.0. */
  private static final double NOTHING = 0.05;

  private record Step(String name, double from, double days, Interval ci95, Color colour) {
    double to() {
      return from + days;
    }
  }

  private final double planned;
  private final double finish;
  private final List<Step> steps = new ArrayList<>();

  private SlipWaterfall(Result result, Attribution causes) {
    planned = result.plannedEndDays();
    finish = planned + causes.slip();
    add("plan and common luck", causes.baseDays(), causes.baseCi95(), Style.GREY);
    List<String> players =
        causes.shapley().keySet().stream()
            .sorted(Comparator.comparing(player -> -causes.shapley().get(player).days()))
            .toList();
    // The smallest go together: they stand between the largest and those that save time.
    List<String> small =
        players.size() <= MOST
            ? List.of()
            : players.stream()
                .sorted(Comparator.comparing(p -> Math.abs(causes.shapley().get(p).days())))
                .limit(players.size() - MOST + 1)
                .toList();
    double others = small.stream().mapToDouble(p -> causes.shapley().get(p).days()).sum();
    boolean told = small.isEmpty();
    for (String player : players) {
      Attribution.Contribution part = causes.shapley().get(player);
      if (!told && part.days() < others) {
        add(small.size() + " others", others, null, colour(others));
        told = true;
      }
      if (!small.contains(player)) {
        add(ExplainWords.player(player), part.days(), part.ci95(), colour(part.days()));
      }
    }
    if (!told) {
      add(small.size() + " others", others, null, colour(others));
    }
  }

  private void add(String name, double days, Interval ci95, Color colour) {
    double from = steps.isEmpty() ? planned : steps.get(steps.size() - 1).to();
    steps.add(new Step(name, from, Double.isFinite(days) ? days : 0, ci95, colour));
  }

  private static Color colour(double days) {
    return days < 0 ? Style.BLUE : Style.VERMILION;
  }

  /** The picture of an attribution that has players. */
  public static Picture of(Result result, Attribution causes, String footer) {
    SlipWaterfall chart = new SlipWaterfall(result, causes);
    return new Picture(
        "what-caused-the-slip",
        title(causes),
        "Days from the planned end to the mean finish: what each adds that would not have happened"
            + " but for it (Shapley value), with 95% intervals; "
            + Figures.counted(causes.attributionRuns(), "run")
            + " of each of "
            + Figures.counted(causes.subsets(), "combination")
            + (causes.permutations() > 0 ? ", sampled" : ""),
        footer,
        chart::draw);
  }

  private static String title(Attribution causes) {
    double missing = 0;
    double most = 0;
    String largest = null;
    for (var player : causes.shapley().entrySet()) {
      double days = player.getValue().days();
      missing += player.getKey().startsWith("missing-") ? days : 0;
      if (days > most) {
        most = days;
        largest = player.getKey();
      }
    }
    if (largest == null || most < NOTHING) {
      return "No missing role and no discipline adds to the slip";
    }
    if (causes.slip() < NOTHING) {
      return "On average the team is %s; %s adds most, %s"
          .formatted(
              causes.slip() > -NOTHING ? "on time" : Figures.days(-causes.slip()) + " early",
              ExplainWords.player(largest),
              Figures.days(most));
    }
    String slip = Figures.days(causes.slip()) + " of slip";
    if (missing < NOTHING || !largest.startsWith("missing-")) {
      return "%s: %s of the %s"
          .formatted(Words.capital(ExplainWords.player(largest)), Figures.one(most), slip);
    }
    long roles = causes.shapley().keySet().stream().filter(p -> p.startsWith("missing-")).count();
    return roles == 1
        ? "The missing %s causes %s of the %s"
            .formatted(Words.role(largest.substring(8)), Figures.one(most), slip)
        : "Missing roles cause %s of the %s; the missing %s alone %s"
            .formatted(
                Figures.one(missing), slip, Words.role(largest.substring(8)), Figures.one(most));
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    Rows rows =
        Rows.in(
            new Rectangle2D.Double(
                area.getX(), area.getY() + 34, area.getWidth(), area.getHeight() - 78),
            steps.size());
    double bottom = rows.bottom(steps.size());
    Scale x = scale(area);
    x.grid(g, rows.top(), bottom);
    x.label(g, bottom + 34);
    Lettering.REGULAR.right(
        g, "working day", Style.TICK, Style.QUIET, area.getX() + NAMES - 40, bottom + 34);
    String heading = "95% interval";
    Lettering.REGULAR.right(g, heading, Style.TICK, Style.QUIET, area.getMaxX(), area.getY() - 18);
    ends(g, x, area.getY() + 14, bottom);
    for (int i = 0; i < steps.size(); i++) {
      step(g, rows, i, x, area);
    }
  }

  private Scale scale(Rectangle2D area) {
    double least = Math.min(planned, finish);
    double most = Math.max(planned, finish);
    for (Step step : steps) {
      least = Math.min(least, step.to());
      most = Math.max(most, step.to());
    }
    double start = area.getX() + NAMES + FIGURE;
    return Scale.over(least, most, 1, 10, start, area.getMaxX() - INTERVALS - FIGURE);
  }

  /** The two ends, each named on the side where the other is not. */
  private void ends(Graphics2D g, Scale x, double baseline, double bottom) {
    Plots.hairline(g, Style.INK, x.at(planned), baseline - 20, x.at(planned), bottom);
    Plots.hairline(g, Style.INK, x.at(finish), baseline - 20, x.at(finish), bottom);
    String plan = "planned end, day " + Signed.value(planned, planned % 1 == 0 ? 0 : 1);
    String mean = "mean finish, day " + Signed.value(finish, 1);
    boolean late = finish >= planned;
    double left = x.at(Math.min(planned, finish)) - 12;
    double right = x.at(Math.max(planned, finish)) + 12;
    Lettering.BOLD.right(g, late ? plan : mean, Style.TICK, Style.INK, left, baseline);
    Lettering.BOLD.left(g, late ? mean : plan, Style.TICK, Style.INK, right, baseline);
  }

  private void step(Graphics2D g, Rows rows, int i, Scale x, Rectangle2D area) {
    Step step = steps.get(i);
    double y = rows.middle(i);
    rows.name(g, Words.capital(step.name()), i, area.getX(), NAMES - 20);
    Marks.bar(g, step.colour(), x, step.from(), step.to(), y, rows.half());
    if (i + 1 < steps.size()) {
      double at = x.at(step.to());
      Plots.hairline(g, Style.QUIET, at, y, at, rows.middle(i + 1) + rows.half());
    }
    Interval ci = step.ci95();
    Interval around =
        ci == null ? null : new Interval(step.from() + ci.lo(), step.from() + ci.hi());
    Marks.whisker(g, Style.INK, x, around, y);
    figure(g, rows, i, x, around);
    rows.remark(
        g,
        ci == null ? "–" : Signed.minus(Figures.interval(ci, decimals(step.days()))),
        i,
        area.getMaxX());
  }

  /** A small step with a decimal more, so that it doesn't read as nothing. */
  private static int decimals(double days) {
    return Math.abs(days) < 0.1 ? 2 : 1;
  }

  private void figure(Graphics2D g, Rows rows, int i, Scale x, Interval around) {
    Step step = steps.get(i);
    boolean back = step.days() < 0;
    double end = x.at(step.to());
    if (around != null && Double.isFinite(around.lo()) && Double.isFinite(around.hi())) {
      end = back ? Math.min(end, x.at(around.lo())) : Math.max(end, x.at(around.hi()));
    }
    String text = Signed.change(step.days(), decimals(step.days()));
    double width = Lettering.BOLD.width(text, rows.size());
    double left = back ? end - 16 - width : end + 16;
    Marks.clear(g, left, rows.baseline(i), width, rows.size());
    Lettering.BOLD.left(g, text, rows.size(), step.colour(), left, rows.baseline(i));
  }
}
