package slipstream.reports.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.diary.DiaryWords.Moment;
import slipstream.reports.kit.diary.Looks;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Day;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;

/**
 * One day of a run.
 *
 * @param number from 1
 * @param moments what happens
 * @param lanes who does what
 * @param progress what is true at its end, beside what was seen
 */
public record DayView(int number, List<Moment> moments, List<LaneView> lanes, List<Bar> progress) {
  /** Units of a drawn lane, from the morning to the evening. */
  private static final double WIDTH = 960;

  /** Where lanes begin, right of their names, and how far they are apart. */
  private static final double LEFT = 200;

  private static final int PITCH = 36;

  /** Lanes times days that are drawn day by day; the picture of the whole run shows all. */
  private static final int MOST = 800;

  /** Narrower than this, a block has no room for its story's number. */
  private static final double ROOM = 26;

  /** A line below each lane, as an SVG path. */
  public String rules() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < lanes.size(); i++) {
      path.append("M200 ").append(PITCH * i + 34).append("h960");
    }
    return path.toString();
  }

  /**
   * Somebody's day.
   *
   * @param shapes how it is drawn ({@code own}, {@code rework}, {@code duty}, …) to an SVG path
   */
  public record LaneView(String name, Map<String, String> shapes, List<Label> labels) {}

  /** The number of a story, in the middle of a stretch that has room for it. */
  public record Label(String look, double x, String text) {}

  /** A discipline's evening: shares in whole percent. */
  public record Bar(String name, int real, int seen, String left) {}

  /** The days of a run. */
  public static List<DayView> of(Diary diary) {
    List<DayView> views = new ArrayList<>();
    for (Day day : diary.days()) {
      List<LaneView> lanes = new ArrayList<>();
      for (Lane lane : drawn(diary)) {
        lanes.add(lane(diary, lane, lanes.size(), day.day()));
      }
      List<Bar> bars = new ArrayList<>();
      day.progress()
          .forEach(
              (discipline, progress) ->
                  bars.add(
                      new Bar(
                          Words.capital(Words.party(discipline)),
                          (int) (100 * progress.real() + 0.5),
                          (int) (100 * progress.seen() + 0.5),
                          Figures.days(day.left().get(discipline)))));
      views.add(new DayView(day.day(), DiaryWords.moments(diary, day.day()), lanes, bars));
    }
    return views;
  }

  /** The lanes; of many people over many days none, for the page would be too large to mail. */
  private static List<Lane> drawn(Diary diary) {
    return diary.lanes().size() * diary.days().size() <= MOST ? diary.lanes() : List.of();
  }

  private static LaneView lane(Diary diary, Lane lane, int number, int day) {
    Map<String, StringBuilder> shapes = new TreeMap<>();
    List<Label> labels = new ArrayList<>();
    for (Stretch stretch : lane.stretches()) {
      double from = tenth(Math.max(0, stretch.from() - (day - 1)) * WIDTH);
      double to = tenth(Math.min(1, stretch.to() - (day - 1)) * WIDTH);
      if (from < to && !stretch.activity().equals("idle")) {
        String look = look(lane, stretch);
        shapes
            .computeIfAbsent(look, key -> new StringBuilder())
            .append("M")
            .append(plain(LEFT + from))
            .append(" ")
            .append(PITCH * number + 5)
            .append("h")
            .append(plain(to - from))
            .append("v26h-")
            .append(plain(to - from))
            .append("z");
        if (stretch.story() > 0 && to - from >= ROOM) {
          labels.add(new Label(look, tenth(LEFT + (from + to) / 2), "" + stretch.story()));
        }
      }
    }
    Map<String, String> paths = new TreeMap<>();
    shapes.forEach((look, path) -> paths.put(look, path.toString()));
    return new LaneView(DiaryWords.lane(diary, lane), paths, labels);
  }

  private static String plain(double units) {
    String text = Figures.one(units);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static double tenth(double value) {
    return (long) (value * 10 + 0.5) / 10.0;
  }

  private static String look(Lane lane, Stretch stretch) {
    if (lane.kind().equals("outside")) {
      return "outside";
    }
    return Looks.of(stretch.activity());
  }
}
