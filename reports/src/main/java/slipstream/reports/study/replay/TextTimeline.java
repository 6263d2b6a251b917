package slipstream.reports.study.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;

/** A run as lanes of letters: what each person did for most of each piece of a day. */
final class TextTimeline {
  /** Letters of a line beside its name. */
  private static final int ROOM = 80;

  private static final int FINEST = 6;
  private static final String WAITED_FOR = "o";
  private static final String KEY =
      "# own story  r rework  d duty  ! incident or request  ~ getting back  . waiting"
          + "  o is waited for";

  private final Diary diary;
  private final Screen screen;
  private final int days;
  private final int names;
  private final int perDay;
  private final int daysInALine;

  TextTimeline(Diary diary, Screen screen) {
    this.diary = diary;
    this.screen = screen;
    days = (int) Math.ceil(diary.finishDays());
    names =
        diary.lanes().stream()
            .mapToInt(lane -> DiaryWords.lane(diary, lane).length())
            .max()
            .orElse(0);
    // One is left for a number of a day that is wider than the day.
    int room = Math.max(1, Math.min(ROOM, screen.columns() - names - 3));
    perDay = Math.max(1, Math.min(FINEST, room / Math.max(1, days)));
    daysInALine = screen.columns() == Screen.UNLIMITED ? Math.max(1, days) : room / perDay;
  }

  /** The lanes as lines, under a line of days; the key comes last. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int first = 1; first <= Math.max(1, days); first += daysInALine) {
      lines(text, first, Math.min(days, first + daysInALine - 1));
    }
    return text.append(screen.line(KEY)).append('\n').toString();
  }

  private void lines(StringBuilder text, int first, int last) {
    text.append(pad("Day", names)).append("  ").append(head(first, last)).append('\n');
    for (Lane lane : diary.lanes()) {
      String letters = letters(lane, first, last);
      text.append((pad(DiaryWords.lane(diary, lane), names) + "  " + letters).stripTrailing());
      text.append('\n');
    }
  }

  private String head(int first, int last) {
    StringBuilder head = new StringBuilder();
    for (int day = first; day <= last; day++) {
      // Where numbers are wider than a day, only every fifth or tenth is written.
      int every = perDay > 3 ? 1 : perDay > 1 ? 5 : 10;
      String number = day == first || day % every == 0 ? Integer.toString(day) : "";
      int room = (day - first) * perDay - head.length();
      if (room >= 0 && !number.isEmpty()) {
        head.append(" ".repeat(room)).append(number).append(' ');
      }
    }
    return head.toString().stripTrailing();
  }

  private String letters(Lane lane, int first, int last) {
    StringBuilder letters = new StringBuilder();
    int pieces = (int) Math.ceil(diary.finishDays() * perDay - 1e-9);
    for (int piece = (first - 1) * perDay; piece < Math.min(pieces, last * perDay); piece++) {
      letters.append(letter(lane, piece / (double) perDay, (piece + 1) / (double) perDay));
    }
    return letters.toString();
  }

  /** What fills most of a piece of time. */
  private static String letter(Lane lane, double from, double to) {
    Map<String, Double> filled = new LinkedHashMap<>();
    for (Stretch stretch : lane.stretches()) {
      double shared = Math.min(to, stretch.to()) - Math.max(from, stretch.from());
      if (shared > 0) {
        String letter = lane.kind().equals("outside") ? WAITED_FOR : letter(stretch.activity());
        filled.merge(letter, shared, Double::sum);
      }
    }
    return filled.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(" ");
  }

  private static String letter(String activity) {
    return switch (AllMechanisms.VOCABULARY.group(activity)) {
      case OWN -> "#";
      case REWORK -> "r";
      case DUTY -> "d";
      case INTERRUPTION -> "!";
      case RESUMING -> "~";
      case WAITING -> ".";
      case IDLE, AWAY -> " ";
    };
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
