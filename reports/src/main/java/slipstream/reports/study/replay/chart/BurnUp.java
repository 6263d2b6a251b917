package slipstream.reports.study.replay.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Lexicon;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.StoryEntry;

/** One run: all that has to be done, rising where work lands on top of the plan, and what is. */
public final class BurnUp {
  private static final double AMOUNTS = 70;
  private static final double LABELS = 60;
  private static final int NAMED = 5;
  private static final double LEVEL = 34;

  /** Levels of names above the line that there is always room for. */
  private static final int LEVELS = 3;

  /** Work that landed on one day. */
  private record Landed(int day, String what, double days) {}

  /** What is said of a landing: where its words start, and on which level, the highest first. */
  private record Label(Landed landed, String text, double start, int level) {}

  private final Diary diary;
  private Scale x;
  private Scale y;

  private BurnUp(Diary diary) {
    this.diary = diary;
  }

  /** The picture of a run with at least one day. */
  public static Picture of(Diary diary, String footer) {
    BurnUp chart = new BurnUp(diary);
    double promised = chart.promised();
    double landed = chart.extras().stream().mapToDouble(Landed::days).sum();
    return new Picture(
        "burn-up",
        landed < 0.05
            ? "%s of work were promised, and nothing landed on top"
                .formatted(Figures.days(promised))
            : "%s of work were promised; %s more landed on the way"
                .formatted(Figures.days(promised), Figures.days(landed)),
        "Days of work by working day: all that has to be done, as known (steps), and what is done",
        footer + "   ·   run " + Figures.count(diary.run()),
        chart::draw);
  }

  private double promised() {
    return diary.stories().stream()
        .filter(StoryEntry::promised)
        .flatMap(story -> story.estimate().values().stream())
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private List<Event> landings() {
    return diary.events().stream()
        .filter(event -> AllMechanisms.VOCABULARY.addsWork(event.what()) && event.hours() > 0)
        .toList();
  }

  /** What landed, by day and kind. */
  private List<Landed> extras() {
    Map<Integer, Map<String, Double>> byDay = new TreeMap<>();
    for (Event event : landings()) {
      byDay
          .computeIfAbsent(
              event.onDay(), day -> new TreeMap<>(AllMechanisms.VOCABULARY.orderOfEvents()))
          .merge(event.what(), event.hours() / diary.hoursPerDay(), Double::sum);
    }
    return byDay.entrySet().stream()
        .flatMap(
            day ->
                day.getValue().entrySet().stream()
                    .map(kind -> new Landed(day.getKey(), kind.getKey(), kind.getValue())))
        .toList();
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    double bottom = area.getMaxY() - 40;
    double days = Math.max(diary.days().size(), diary.plannedEndDays());
    double most = promised() + extras().stream().mapToDouble(Landed::days).sum();
    x = Scale.days(days, area.getX() + AMOUNTS, area.getMaxX() - LABELS);
    List<Label> labels = labels();
    int levels = labels.stream().mapToInt(label -> label.level + 1).reduce(LEVELS, Math::max);
    y = Scale.over(0, Math.max(1, most), 1, 5, bottom, area.getY() + (levels + 1) * LEVEL);
    for (double amount : y.ticks()) {
      Plots.hairline(g, Style.HAIR, x.start(), y.at(amount), x.end(), y.at(amount));
      Lettering.REGULAR.right(
          g, y.text(amount), Style.TICK, Style.QUIET, x.start() - 16, y.at(amount) + 8);
    }
    x.label(g, bottom + 40);
    double end = x.at(diary.plannedEndDays());
    Plots.hairline(g, Style.INK, end, area.getY() + levels * LEVEL, end, bottom);
    Plots.beside(g, "planned end", end, bottom - 14, area.getMaxX());
    done(g);
    scope(g);
    // All ties before all words: a tie would run through the words of a lower level.
    for (Label label : labels) {
      tie(g, label.landed, baseline(label, levels));
    }
    for (Label label : labels) {
      say(g, label, baseline(label, levels));
    }
  }

  private void done(Graphics2D g) {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x.at(0), y.at(0)});
    for (Diary.Day day : diary.days()) {
      points.add(new double[] {x.at(day.day()), y.at(day.done())});
    }
    g.setStroke(Style.LINE);
    Plots.through(g, Style.BLUE, points);
    Diary.Day middle = diary.days().get(diary.days().size() / 2);
    Lettering.BOLD.left(
        g, "done", Style.LABEL, Style.BLUE, x.at(middle.day()) + 14, y.at(middle.done()) + 40);
  }

  private void scope(Graphics2D g) {
    double scope = promised();
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x.at(0), y.at(scope)});
    for (Event event : landings()) {
      points.add(new double[] {x.at(event.at()), y.at(scope)});
      scope += event.hours() / diary.hoursPerDay();
      points.add(new double[] {x.at(event.at()), y.at(scope)});
    }
    points.add(new double[] {x.at(diary.finishDays()), y.at(scope)});
    g.setStroke(Style.LINE);
    Plots.through(g, Style.VERMILION, points);
    Lettering.BOLD.left(
        g, "to do", Style.LABEL, Style.VERMILION, x.at(0) + 12, y.at(promised()) + 40);
  }

  /** The largest landings, each on the highest level on which its words have room. */
  private List<Label> labels() {
    List<Landed> largest =
        extras().stream()
            .filter(landed -> landed.days() >= 0.15)
            .sorted(Comparator.comparing((Landed landed) -> -landed.days()))
            .limit(NAMED)
            .sorted(Comparator.comparing(Landed::day))
            .toList();
    List<Label> labels = new ArrayList<>();
    double[] taken = new double[NAMED];
    for (Landed landed : largest) {
      String text = "+" + Figures.one(landed.days()) + " " + words(landed.what());
      double width = Lettering.REGULAR.width(text, Style.TICK);
      double start = Math.min(x.at(landed.day() - 0.5) - 6, x.end() + LABELS - width);
      int level = 0;
      while (level < NAMED - 1 && taken[level] > start) {
        level++;
      }
      taken[level] = start + width + 20;
      labels.add(new Label(landed, text, start, level));
    }
    return labels;
  }

  private double baseline(Label label, int levels) {
    return y.end() - (levels - label.level) * LEVEL;
  }

  /** From below its words down to its day. */
  private void tie(Graphics2D g, Landed landed, double baseline) {
    double at = x.at(landed.day() - 0.5);
    double line = y.at(scopeAt(landed.day()));
    Plots.hairline(g, Style.QUIET, at, baseline + 8, at, line - 8);
    Marks.mark(g, Marks.disc(at, line, 12), Style.VERMILION);
  }

  private static void say(Graphics2D g, Label label, double baseline) {
    double width = Lettering.REGULAR.width(label.text, Style.TICK);
    Marks.clear(g, label.start, baseline, width, Style.TICK);
    Lettering.REGULAR.left(g, label.text, Style.TICK, Style.INK, label.start, baseline);
  }

  /** All that had to be done in the middle of a day. */
  private double scopeAt(int day) {
    return promised()
        + landings().stream()
            .filter(event -> event.at() <= day - 0.5)
            .mapToDouble(event -> event.hours() / diary.hoursPerDay())
            .sum();
  }

  private static String words(String what) {
    return Lexicon.find("event." + what + ".several").orElse(what.replace('-', ' '));
  }
}
