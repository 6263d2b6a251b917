package slipstream.reports.kit.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;

/** What is drawn of the lane of somebody outside. */
public final class Waits {
  private Waits() {}

  /** Waits that overlap as one: somebody outside is waited for, however many stories wait. */
  public static List<Stretch> together(Lane lane) {
    List<Stretch> together = new ArrayList<>();
    List<Stretch> waits =
        lane.stretches().stream().sorted(Comparator.comparing(Stretch::from)).toList();
    for (Stretch wait : waits) {
      int last = together.size() - 1;
      if (last >= 0 && wait.from() <= together.get(last).to()) {
        Stretch before = together.get(last);
        double to = Math.max(before.to(), wait.to());
        together.set(
            last,
            new Stretch(before.from(), to, before.activity(), before.cause(), before.story()));
      } else {
        together.add(wait);
      }
    }
    return together;
  }
}
