package slipstream.reports.html;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.words.DiaryWords;
import slipstream.reports.words.DiaryWords.Moment;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Words;
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
  public static final double WIDTH = 960;

  /** Narrower than this, a block has no room for its story's number. */
  private static final double ROOM = 26;

  /** Somebody's day. */
  public record LaneView(String name, List<Block> blocks) {}

  /**
   * A stretch of it.
   *
   * @param look how it is drawn: {@code own}, {@code rework}, {@code duty}, …
   * @param words what it is
   * @param x from, in units
   * @param width in units
   * @param label number of the story, or nothing
   */
  public record Block(String look, String words, double x, double width, String label) {}

  /** A discipline's evening: shares in whole percent. */
  public record Bar(String name, int real, int seen, String left) {}

  /** The days of a run. */
  static List<DayView> of(Diary diary) {
    List<DayView> views = new ArrayList<>();
    for (Day day : diary.days()) {
      List<LaneView> lanes =
          diary.lanes().stream()
              .map(lane -> new LaneView(DiaryWords.lane(diary, lane), blocks(lane, day.day())))
              .toList();
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

  private static List<Block> blocks(Lane lane, int day) {
    List<Block> blocks = new ArrayList<>();
    for (Stretch stretch : lane.stretches()) {
      double from = Math.max(0, stretch.from() - (day - 1));
      double to = Math.min(1, stretch.to() - (day - 1));
      if (from < to && !stretch.activity().equals("idle")) {
        double width = tenth((to - from) * WIDTH);
        String label = stretch.story() > 0 && width >= ROOM ? "" + stretch.story() : "";
        blocks.add(
            new Block(
                look(lane, stretch), words(lane, stretch), tenth(from * WIDTH), width, label));
      }
    }
    return blocks;
  }

  private static double tenth(double value) {
    return (long) (value * 10 + 0.5) / 10.0;
  }

  private static String words(Lane lane, Stretch stretch) {
    String what =
        lane.kind().equals("outside") ? "is waited for" : Words.activity(stretch.activity());
    return stretch.story() > 0 ? what + ", story " + stretch.story() : what;
  }

  private static String look(Lane lane, Stretch stretch) {
    if (lane.kind().equals("outside")) {
      return "outside";
    }
    return switch (stretch.activity()) {
      case "own-work", "edge-cases", "integrating" -> "own";
      case "rework", "fixing" -> "rework";
      case "incidents", "unplanned" -> "incident";
      case "resuming" -> "resuming";
      case "waiting" -> "waiting";
      default -> "duty";
    };
  }
}
