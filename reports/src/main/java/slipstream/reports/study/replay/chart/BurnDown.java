package slipstream.reports.study.replay.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.StoryEntry;

/** Planned work of one run that is left, by discipline. */
public final class BurnDown {
  private static final double AMOUNTS = 70;
  private static final double LABELS = 60;

  /** Least distance of beads on a line, in pixels. */
  private static final double BEADS = 40;

  private final Diary diary;
  private final List<String> disciplines;
  private Scale x;
  private Scale y;

  private BurnDown(Diary diary) {
    this.diary = diary;
    disciplines = List.copyOf(diary.days().get(0).left().keySet());
  }

  /** The picture of a run with at least one day. */
  public static Picture of(Diary diary, String footer) {
    BurnDown chart = new BurnDown(diary);
    return new Picture(
        "burn-down",
        chart.title(),
        "Days of promised work that are left, by working day and discipline; dotted: in even steps"
            + " to the planned end",
        footer + "   ·   run " + Figures.count(diary.run()),
        chart::draw);
  }

  private String title() {
    return "Planned work left at the planned end: "
        + disciplines.stream()
            .map(
                discipline -> Words.party(discipline) + " " + Figures.days(left(discipline, day())))
            .collect(Collectors.joining(", "));
  }

  /** The planned end, or the last day of a run that ended before. */
  private int day() {
    return (int) Math.min(diary.days().size(), Math.max(1, diary.plannedEndDays()));
  }

  /** Days left at the end of a day; of day 0, what was promised. */
  private double left(String discipline, int day) {
    return day == 0
        ? diary.stories().stream()
            .filter(StoryEntry::promised)
            .mapToDouble(story -> story.estimate().getOrDefault(discipline, 0.0))
            .sum()
        : diary.days().get(day - 1).left().get(discipline);
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    double most = disciplines.stream().mapToDouble(d -> left(d, 0)).max().orElse(1);
    double bottom = area.getMaxY() - 40;
    double days = Math.max(diary.days().size(), diary.plannedEndDays());
    x = Scale.days(days, area.getX() + AMOUNTS, area.getMaxX() - LABELS);
    y = Scale.over(0, Math.max(1, most), 1, 5, bottom, area.getY() + 30);
    for (double amount : y.ticks()) {
      Plots.hairline(g, Style.HAIR, x.start(), y.at(amount), x.end(), y.at(amount));
      Lettering.REGULAR.right(
          g, y.text(amount), Style.TICK, Style.QUIET, x.start() - 16, y.at(amount) + 8);
    }
    x.label(g, bottom + 40);
    double end = x.at(diary.plannedEndDays());
    Plots.hairline(g, Style.INK, end, area.getY() - 4, end, bottom);
    Plots.beside(g, "planned end", end, area.getY() + 14, area.getMaxX());
    for (int i = 0; i < disciplines.size(); i++) {
      String discipline = disciplines.get(i);
      Color colour = Style.discipline(discipline);
      g.setStroke(Style.DOTTED);
      Plots.line(g, Style.tint(colour, 0.6), x.at(0), y.at(left(discipline, 0)), end, y.at(0));
      line(g, discipline, colour, i);
    }
  }

  private void line(Graphics2D g, String discipline, Color colour, int number) {
    List<double[]> points = new ArrayList<>();
    for (int day = 0; day <= diary.days().size(); day++) {
      points.add(new double[] {x.at(day), y.at(left(discipline, day))});
    }
    g.setStroke(Style.LINE);
    Plots.through(g, colour, points);
    // Beads tell the second line from the first without colour.
    int step = (int) Math.ceil(BEADS / (x.at(1) - x.at(0)));
    List<Shape> beads = new ArrayList<>();
    for (int day = 0; day <= diary.days().size() && number > 0; day += step) {
      beads.add(Marks.diamond(x.at(day), y.at(left(discipline, day)), 14));
    }
    Marks.marks(g, beads, colour);
    // Labels stand where the lines are still apart, one above and one below.
    int third = Math.max(1, (int) Math.min(diary.plannedEndDays(), diary.days().size()) / 3);
    // Of equal lines the later one is the upper.
    boolean above =
        disciplines.subList(0, number).stream()
                .allMatch(d -> left(discipline, third) >= left(d, third))
            && disciplines.subList(number + 1, disciplines.size()).stream()
                .allMatch(d -> left(discipline, third) > left(d, third));
    double at = y.at(left(discipline, third)) + (above ? -22 : 44);
    double label = y.at(left(discipline, third));
    Shape mark =
        number > 0 ? Marks.diamond(x.at(third), label, 14) : Marks.disc(x.at(third), label, 14);
    Marks.mark(g, mark, colour);
    String name = Words.capital(Words.party(discipline));
    if (above) {
      Lettering.BOLD.left(g, name, Style.LABEL, colour, x.at(third) + 8, at);
    } else {
      // Left of that are the amounts.
      double width = Lettering.BOLD.width(name, Style.LABEL);
      double end = Math.max(x.at(third) - 8, x.start() + 8 + width);
      Lettering.BOLD.right(g, name, Style.LABEL, colour, end, at);
    }
  }
}
