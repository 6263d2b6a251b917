package slipstream.reports.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.diary.Looks;
import slipstream.reports.kit.diary.Waits;
import slipstream.reports.kit.drawing.Boxes;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;

/**
 * Who does what on one day, drawn look by look: of seventy days each element counts.
 *
 * @param names of the lanes, from top to bottom; the same on each day
 * @param shapes how something is drawn ({@code own}, {@code rework}, {@code duty}, …) to an SVG
 *     path
 * @param labels numbers of the stories that are somebody's own
 */
public record DayLanes(List<String> names, Map<String, String> shapes, List<Label> labels) {
  /** Units of a lane, from the morning to the evening. */
  private static final int WIDTH = 960;

  /** Where lanes begin, right of their names, and how far they are apart. */
  private static final int LEFT = 200;

  private static final int PITCH = 36;

  private static final int HEIGHT = 26;

  /** Narrower than this, a block has no room for its story's number. */
  private static final int ROOM = 26;

  /**
   * The number of a story, in the middle of a stretch that has room for it.
   *
   * @param y of the first in its lane, which the others share; null for those
   */
  public record Label(long x, Long y, String text) {}

  static DayLanes of(Diary diary, List<Lane> lanes, int day) {
    Map<String, Boxes> shapes = new TreeMap<>();
    List<Label> labels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Lane lane : lanes) {
      long top = (long) PITCH * names.size();
      Long line = top + 24;
      boolean outside = lane.kind().equals("outside");
      for (Stretch stretch : outside ? Waits.together(lane) : lane.stretches()) {
        long from = units(Math.max(0, stretch.from() - (day - 1)));
        long to = units(Math.min(1, stretch.to() - (day - 1)));
        if (from < to && !stretch.activity().equals("idle")) {
          String look = outside ? "outside" : Looks.of(stretch.activity());
          shapes.computeIfAbsent(look, key -> new Boxes()).add(from, top + 5, to - from, HEIGHT);
          if (look.equals("own") && to - from >= ROOM) {
            labels.add(new Label((from + to) / 2, line, "" + stretch.story()));
            line = null;
          }
        }
      }
      names.add(DiaryWords.lane(diary, lane));
    }
    Map<String, String> paths = new TreeMap<>();
    shapes.forEach((look, boxes) -> paths.put(look, boxes.path()));
    return new DayLanes(names, paths, labels);
  }

  /** Whole units; a screen shows no smaller ones. */
  private static long units(double share) {
    return LEFT + (long) Math.floor(share * WIDTH + 0.5);
  }

  /** A line below each lane, as an SVG path. */
  public String rules() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      path.append("M200 ").append(PITCH * i + 34).append("h960");
    }
    return path.toString();
  }
}
