package slipstream.reports.study.replay;

import java.util.List;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.diary.DiaryWords.Moment;
import slipstream.reports.kit.table.Ansi;
import slipstream.reports.kit.table.Paragraph;
import slipstream.simulator.team.diary.Diary;

/** One run on the console: how it went, who did what, and each day in sentences. */
public final class ReplayReport {
  private static final int WIDTH = 96;
  private static final String CLOSE = "17:00";

  private ReplayReport() {}

  /**
   * The telling as text that ends with a newline.
   *
   * @param whole whether routine work is told too
   * @param colour whether emphasis may be used
   */
  public static String of(String scenarioName, Diary diary, boolean whole, boolean colour) {
    StringBuilder text = new StringBuilder();
    text.append(Ansi.bold(scenarioName, colour)).append("\n\n");
    String headline = Paragraph.wrap(DiaryWords.headline(diary), WIDTH);
    text.append(Ansi.bold(headline, colour)).append('\n');
    text.append("One simulated run among many: model, not measurement.\n\n");
    text.append(new TextTimeline(diary).text());
    for (Diary.Day day : diary.days()) {
      text.append('\n').append(Ansi.bold("Day " + day.day(), colour)).append('\n');
      List<Moment> moments = DiaryWords.moments(diary, day.day());
      for (Moment moment : moments) {
        if (whole || !moment.routine()) {
          line(text, moment.clock(), moment.text());
        }
      }
      line(text, CLOSE, DiaryWords.seenAndTrue(day));
    }
    return text.toString();
  }

  /** A sentence beside its time of day. */
  private static void line(StringBuilder text, String clock, String sentence) {
    String indent = " ".repeat(clock.length() + 2);
    String wrapped = Paragraph.wrap(sentence, WIDTH - indent.length());
    text.append(clock).append("  ").append(wrapped.replace("\n  ", "\n" + indent)).append('\n');
  }
}
