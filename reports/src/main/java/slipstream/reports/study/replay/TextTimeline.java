package slipstream.reports.study.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.reports.kit.diary.DiaryWords;
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
  private final int days;
  private final int perDay;

  TextTimeline(Diary diary) {
    this.diary = diary;
    days = (int) Math.ceil(diary.finishDays());
    perDay = Math.max(1, Math.min(FINEST, ROOM / Math.max(1, days)));
  }

  /** The lanes as lines, under a line of days; the key comes last. */
  String text() {
    int names =
        diary.lanes().stream()
            .mapToInt(lane -> DiaryWords.lane(diary, lane).length())
            .max()
            .orElse(0);
    StringBuilder text = new StringBuilder(pad("Day", names)).append("  ").append(head());
    for (Lane lane : diary.lanes()) {
      text.append('\n').append(pad(DiaryWords.lane(diary, lane), names)).append("  ");
      text.append(letters(lane).stripTrailing());
    }
    return text.append('\n').append(KEY).append('\n').toString();
  }

  private String head() {
    StringBuilder head = new StringBuilder();
    for (int day = 1; day <= days; day++) {
      // Where numbers are wider than a day, only every fifth or tenth is written.
      int every = perDay > 3 ? 1 : perDay > 1 ? 5 : 10;
      String number = day == 1 || day % every == 0 ? Integer.toString(day) : "";
      int room = (day - 1) * perDay - head.length();
      if (room >= 0 && !number.isEmpty()) {
        head.append(" ".repeat(room)).append(number).append(' ');
      }
    }
    return head.toString().stripTrailing();
  }

  private String letters(Lane lane) {
    StringBuilder letters = new StringBuilder();
    int pieces = (int) Math.ceil(diary.finishDays() * perDay - 1e-9);
    for (int piece = 0; piece < pieces; piece++) {
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
      case IDLE -> " ";
    };
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
