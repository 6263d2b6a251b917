package slipstream.reports.study.replay;

import java.util.List;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.diary.DiaryWords.Moment;
import slipstream.reports.kit.table.Ansi;
import slipstream.reports.kit.table.Paragraph;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.team.diary.Diary;

/** One run on the console: how it went, who did what, and each day in sentences. */
public final class ReplayReport {
  private static final String CLOSE = "17:00";

  private ReplayReport() {}

  /**
   * The telling as text that ends with a newline.
   *
   * @param whole whether routine work is told too
   * @param screen where it is shown
   */
  public static String of(String scenarioName, Diary diary, boolean whole, Screen screen) {
    boolean colour = screen.colour();
    StringBuilder text = new StringBuilder();
    text.append(Ansi.bold(screen.line(scenarioName), colour)).append("\n\n");
    String headline = screen.sentence(DiaryWords.headline(diary));
    text.append(Ansi.bold(headline, colour)).append('\n');
    text.append(screen.sentence("One simulated run among many: model, not measurement."));
    text.append("\n\n");
    text.append(new TextTimeline(diary, screen).text());
    for (Diary.Day day : diary.days()) {
      text.append('\n').append(Ansi.bold("Day " + day.day(), colour)).append('\n');
      List<Moment> moments = DiaryWords.moments(diary, day.day());
      for (Moment moment : moments) {
        if (whole || !moment.routine()) {
          line(text, moment.clock(), moment.text(), screen);
        }
      }
      line(text, CLOSE, DiaryWords.seenAndTrue(day), screen);
    }
    return text.toString();
  }

  /** A sentence beside its time of day. */
  private static void line(StringBuilder text, String clock, String sentence, Screen screen) {
    String indent = " ".repeat(clock.length() + 2);
    String wrapped = Paragraph.wrap(sentence, screen.words() - indent.length());
    text.append(clock).append("  ").append(wrapped.replace("\n  ", "\n" + indent)).append('\n');
  }
}
