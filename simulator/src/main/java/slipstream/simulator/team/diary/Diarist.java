package slipstream.simulator.team.diary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.team.diary.Diary.Day;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.Progress;
import slipstream.simulator.team.diary.Diary.StoryEntry;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Writes the diary of a run when it is over, from what its people left behind: their timelines, the
 * tasks of the desk, the stories. Of all that, only the namings had to be heard while it ran.
 */
public final class Diarist {
  private final Workplace workplace;
  private final Story[] stories;
  private final double finish;
  private final double day;

  /**
   * @param finish hour at which the run ended
   */
  public Diarist(Workplace workplace, Story[] stories, double finish) {
    this.workplace = workplace;
    this.stories = stories;
    this.finish = finish;
    day = workplace.scenario().sprint().hoursPerDay();
  }

  /**
   * The diary.
   *
   * @param run number of the run
   * @param chosen why it is told
   * @param cutOff whether it reached the horizon unfinished
   * @param real discipline, then day from 0, to the share that was done
   * @param seen the same, to the share that could be seen
   * @param heard what was heard while it ran
   */
  public Diary write(
      long run, String chosen, boolean cutOff, double[][] real, double[][] seen, Heard heard) {
    Lanes lanes = new Lanes(workplace, finish);
    List<Event> events = new EventLog(workplace, stories, lanes, finish).events(heard);
    return new Diary(
        run,
        chosen,
        day,
        workplace.scenario().sprint().length() / day,
        workplace.scenario().sprint().plannedEnd() / day,
        finish / day,
        cutOff,
        entries(),
        lanes.lanes(),
        events,
        days(real, seen));
  }

  private List<StoryEntry> entries() {
    List<StoryEntry> entries = new ArrayList<>();
    for (Story story : stories) {
      if (story.promised() || story.started()) {
        Map<String, Double> estimate = new LinkedHashMap<>();
        for (Crew crew : workplace.disciplines()) {
          estimate.put(crew.discipline().key(), story.part(crew.seat()).estimate() / day);
        }
        double done = story.done() ? story.doneAt() / day : Double.NaN;
        entries.add(new StoryEntry(story.rank() + 1, story.promised(), estimate, done));
      }
    }
    return entries;
  }

  private List<Day> days(double[][] real, double[][] seen) {
    List<Day> days = new ArrayList<>();
    int count = (int) Math.ceil(finish / day);
    Extras extras = new Extras(workplace.desk(), day);
    for (int i = 0; i < Math.min(count, real[0].length); i++) {
      Map<String, Progress> progress = new LinkedHashMap<>();
      Map<String, Double> left = new LinkedHashMap<>();
      double scope = extras.landedBy((i + 1) * day);
      double done = extras.doneBy((i + 1) * day);
      for (Crew crew : workplace.disciplines()) {
        double promised = promised(crew);
        double share = real[crew.discipline().ordinal()][i];
        String key = crew.discipline().key();
        progress.put(key, new Progress(share, seen[crew.discipline().ordinal()][i]));
        left.put(key, promised * (1 - share));
        scope += promised;
        done += promised * share;
      }
      days.add(new Day(i + 1, progress, left, scope, done));
    }
    return days;
  }

  /** Estimated days of a discipline's promised work. */
  private double promised(Crew crew) {
    double hours = 0;
    for (Story story : stories) {
      Part part = story.part(crew.seat());
      hours += story.promised() && part.present() ? part.estimate() : 0;
    }
    return hours / day;
  }
}
