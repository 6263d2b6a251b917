package slipstream.reports.study.replay.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.diary.Waits;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;
import slipstream.simulator.team.diary.What;

/** One run as lanes: who did what when, who was waited for, and when somebody was named. */
public final class SprintTimeline {
  private static final double NAMES = 290;
  private static final double LEGEND = 62;
  private static final double DAYS = 44;
  private static final double FLAG = 16;

  /** Of more days not each has a line. */
  private static final int MANY_DAYS = 40;

  /** In lower rows the marks of the first are where the name of the planned end would be. */
  private static final double LOW = 36;

  /** Width of a pattern in the legend. */
  private static final double SAMPLE = 44;

  private final Diary diary;

  private SprintTimeline(Diary diary) {
    this.diary = diary;
  }

  /** The picture of a run. */
  public static Picture of(Diary diary, String footer) {
    SprintTimeline chart = new SprintTimeline(diary);
    return new Picture(
        "sprint-timeline",
        chart.title(),
        "Who did what, by working day; numbers are stories, marks in the first row are moments at"
            + " which somebody is named",
        footer + "   ·   run " + Figures.count(diary.run()),
        chart::draw);
  }

  private String title() {
    String which =
        switch (diary.chosen()) {
          case "typical" -> "A typical run";
          case "best" -> "The earliest of all runs";
          case "worst" -> "The latest of all runs";
          default -> "Run " + Figures.count(diary.run());
        };
    double slip = diary.finishDays() - diary.plannedEndDays();
    String end = diary.cutOff() ? " is not done by day " : " ends on day ";
    String late =
        Math.abs(slip) < 0.05
            ? ", as planned"
            : ", " + Figures.days(Math.abs(slip)) + (slip > 0 ? " late" : " early");
    return which + end + Figures.count((long) Math.ceil(diary.finishDays())) + late + named();
  }

  private String named() {
    Map<String, Integer> named = new LinkedHashMap<>();
    int all = 0;
    for (Event event : diary.events()) {
      if (What.naming(event.what())) {
        named.merge(event.party(), 1, Integer::sum);
        all++;
      }
    }
    int total = all;
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            most ->
                "; %s %s named %s of %s times"
                    .formatted(
                        Words.party(most.getKey()),
                        most.getKey().equals("outside") ? "are" : "is",
                        most.getValue(),
                        total))
        .orElse("");
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    double head = legend(g, area) + LEGEND;
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head - DAYS);
    Rows rows = Rows.in(field, diary.lanes().size() + 1);
    double days = Math.max(Math.ceil(diary.finishDays()), diary.plannedEndDays());
    Scale x = Scale.days(days, area.getX() + rows.beside(NAMES), area.getMaxX());
    double bottom = rows.bottom(diary.lanes().size() + 1.0);
    int step = days > MANY_DAYS ? (int) x.tick() : 1;
    for (int day = 0; day <= days; day += step) {
      Plots.hairline(g, Style.HAIR, x.at(day), rows.top(), x.at(day), bottom);
    }
    x.label(g, bottom + 34);
    flags(g, rows, x, area.getX());
    for (int i = 0; i < diary.lanes().size(); i++) {
      Lane lane = diary.lanes().get(i);
      rows.name(
          g,
          DiaryWords.lane(diary, lane),
          i + 1.0,
          area.getX(),
          rows.nameRoom(NAMES - 14, area.getWidth()));
    }
    for (Look look : Look.values()) {
      stretches(g, rows, x, look);
    }
    double end = x.at(diary.plannedEndDays());
    Plots.line(g, Style.INK, end, rows.top() - 8, end, bottom);
    double label = rows.pitch() < LOW ? rows.top() - 12 : rows.top() + 4;
    Plots.beside(g, "planned end", end, label, area.getMaxX());
  }

  /** What looks and marks mean; returns the height of its lines after the first. */
  private double legend(Graphics2D g, Rectangle2D area) {
    Legend legend = new Legend(g, area);
    for (Look look : Look.values()) {
      legend.add(
          SAMPLE,
          look.words,
          (left, middle) ->
              look.pattern.fill(
                  g, List.of(new Rectangle2D.Double(left, middle - 12, SAMPLE, 24)), look.colour));
    }
    moments(Event::at)
        .forEach(
            (named, places) ->
                legend.add(
                    FLAG,
                    named.words,
                    (left, middle) -> named.draw(g, List.of(left + FLAG / 2), middle, FLAG)));
    return legend.further();
  }

  private void flags(Graphics2D g, Rows rows, Scale x, double names) {
    rows.name(g, "Somebody is named", 0, names, rows.nameRoom(NAMES - 14, 400));
    moments(event -> x.at(event.at()))
        .forEach(
            (named, places) -> {
              // At a review several are named at once: each has a height of its own.
              double size = Math.min(FLAG, 0.45 * (rows.pitch() - rows.above()));
              double lower = (named.ordinal() - 1) * 0.7 * size;
              named.draw(g, places, rows.middle(0) + lower, size);
            });
  }

  /** When whom is named, in the order of time. */
  private Map<Named, List<Double>> moments(ToDoubleFunction<Event> place) {
    Map<Named, List<Double>> moments = new EnumMap<>(Named.class);
    diary.events().stream()
        .filter(event -> What.naming(event.what()))
        .sorted(Comparator.comparing(Event::at))
        .forEach(
            event ->
                moments
                    .computeIfAbsent(Named.of(event.party()), key -> new ArrayList<>())
                    .add(place.applyAsDouble(event)));
    return moments;
  }

  /** All stretches of one look at once, then the numbers of their stories. */
  private void stretches(Graphics2D g, Rows rows, Scale x, Look look) {
    List<Rectangle2D> boxes = new ArrayList<>();
    List<Integer> stories = new ArrayList<>();
    double half = 0.36 * (rows.pitch() - rows.above());
    for (int i = 0; i < diary.lanes().size(); i++) {
      Lane lane = diary.lanes().get(i);
      for (Stretch stretch :
          lane.kind().equals("outside") ? Waits.together(lane) : lane.stretches()) {
        if (Look.of(lane, stretch) == look) {
          double from = x.at(stretch.from());
          // A sliver of white parts neighbours on different stories.
          double width = Math.max(1, x.at(stretch.to()) - from - (look == Look.OWN ? 1 : 0));
          boxes.add(new Rectangle2D.Double(from, rows.middle(i + 1.0) - half, width, 2 * half));
          stories.add(stretch.story());
        }
      }
    }
    look.pattern.fill(g, boxes, look.colour);
    double size = Math.min(Style.TICK - 2, 0.5 * (rows.pitch() - rows.above()));
    for (int i = 0; i < boxes.size() && look == Look.OWN; i++) {
      String story = Integer.toString(stories.get(i));
      if (Lettering.BOLD.width(story, size) + 8 < boxes.get(i).getWidth()) {
        double baseline = boxes.get(i).getCenterY() + 0.36 * size;
        double middle = boxes.get(i).getCenterX();
        Lettering.BOLD.centred(g, story, size, Color.WHITE, middle, baseline);
      }
    }
  }
}
