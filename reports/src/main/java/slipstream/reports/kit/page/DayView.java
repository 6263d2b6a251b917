package slipstream.reports.kit.page;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.diary.DiaryWords.Moment;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Day;
import slipstream.simulator.team.diary.Diary.Lane;

/**
 * One day of a run.
 *
 * @param number from 1
 * @param moments what happens
 * @param lanes who does what
 * @param progress what is true at its end, beside what was seen
 */
public record DayView(int number, List<Moment> moments, DayLanes lanes, List<Bar> progress) {
  /** Lanes times days that are drawn day by day; the picture of the whole run shows all. */
  private static final int MOST = 800;

  /** A discipline's evening: shares in whole percent. */
  public record Bar(String name, int real, int seen, String left) {}

  /** The days of a run. */
  public static List<DayView> of(Diary diary) {
    List<DayView> views = new ArrayList<>();
    for (Day day : diary.days()) {
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
      DayLanes lanes = DayLanes.of(diary, drawn(diary), day.day());
      views.add(new DayView(day.day(), DiaryWords.moments(diary, day.day()), lanes, bars));
    }
    return views;
  }

  /** The lanes; of many people over many days none, for the page would be too large to mail. */
  private static List<Lane> drawn(Diary diary) {
    return diary.lanes().size() * diary.days().size() <= MOST ? diary.lanes() : List.of();
  }
}
