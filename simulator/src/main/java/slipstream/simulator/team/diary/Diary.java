package slipstream.simulator.team.diary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run, day by day. All times are working days since the start: 2.5 is the middle of the third
 * day. Keys are in the vocabulary of scenario files; stories and people have numbers from 1 and no
 * names.
 *
 * @param run its number, from 0, as in the table of runs
 * @param chosen why it was chosen: {@code typical}, {@code best}, {@code worst}, or {@code asked}
 * @param hoursPerDay working hours in a day
 * @param sprintDays length of a sprint
 * @param plannedEndDays when everything promised was to be done
 * @param finishDays when it was; the horizon where {@code cutOff}
 * @param cutOff whether the run reached the horizon unfinished
 * @param stories the stories that were promised, or begun beyond the promise, by number
 * @param lanes who did what: developers, then holders of roles, then outside parties
 * @param events what happened, in order
 * @param days one entry a working day, from day 1 to the finish
 */
public record Diary(
    long run,
    String chosen,
    double hoursPerDay,
    double sprintDays,
    double plannedEndDays,
    double finishDays,
    boolean cutOff,
    List<StoryEntry> stories,
    List<Lane> lanes,
    List<Event> events,
    List<Day> days) {

  /**
   * A story.
   *
   * @param number its rank in the backlog, from 1
   * @param promised whether it was part of the promise; else it was begun beyond it
   * @param estimate discipline to estimated working days of its part
   * @param doneAt day on which it was done; NaN if it never was
   */
  public record StoryEntry(
      int number, boolean promised, Map<String, Double> estimate, double doneAt) {}

  /**
   * What one person did, or what an outside party was waited for.
   *
   * @param kind {@code developer}, {@code role} or {@code outside}
   * @param party discipline, role, or outside party: {@code stakeholders}, {@code it}, {@code
   *     approvers}, {@code other-teams}, {@code designers}
   * @param number of the person within the party, from 1
   * @param stretches in order, without overlap for people; waits for an outside party may overlap
   */
  public record Lane(String kind, String party, int number, List<Stretch> stretches) {}

  /**
   * A stretch of time with one activity.
   *
   * @param activity key of the activity: {@code own-work}, {@code clarifying}, {@code incidents},
   *     {@code resuming}, {@code waiting}, {@code idle}, …
   * @param cause key of what it is due to: {@code missing-system-analyst}, …
   * @param story number of the story, or 0
   */
  public record Stretch(double from, double to, String activity, String cause, int story) {}

  /**
   * Something that happened.
   *
   * @param at when
   * @param what key of a {@link What}
   * @param story number of the story, or 0
   * @param party on whom it falls; in a naming, who is named
   * @param person number of the person within the party, or 0 where it is nobody in particular
   * @param cause key of what it is truly due to
   * @param hours work that it costs
   * @param waitDays working days that an outside party then takes; 0 if nobody is waited for
   * @param points blame points of a naming
   */
  public record Event(
      double at,
      String what,
      int story,
      String party,
      int person,
      String cause,
      double hours,
      double waitDays,
      double points) {
    /** Kinds that end something: at the turn of a day they belong to the day before. */
    private static final Set<String> ENDS =
        Set.of(What.BUILT.key(), What.DONE.key(), What.NAMED_AT_REVIEW.key());

    /** The working day on which it happens, from 1. */
    public int onDay() {
      int before = (int) at;
      return before > 0 && before == at && ENDS.contains(what) ? before : before + 1;
    }
  }

  /**
   * The end of a working day.
   *
   * @param day number, from 1
   * @param progress discipline to what was done and what could be seen of its promised work
   * @param left discipline to estimated working days of promised work that are left
   * @param scope working days of all that has to be done, as known: the promise, and what came on
   *     top
   * @param done working days of that which are done
   */
  public record Day(
      int day,
      Map<String, Progress> progress,
      Map<String, Double> left,
      double scope,
      double done) {}

  /** Shares (0 to 1) of a discipline's promised work: as done, and as an observer sees it. */
  public record Progress(double real, double seen) {}
}
