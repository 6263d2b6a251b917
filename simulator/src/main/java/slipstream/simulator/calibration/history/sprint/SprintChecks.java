package slipstream.simulator.calibration.history.sprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.ReadingOptions;
import slipstream.simulator.calibration.history.UnusableHistory;

/**
 * Puts sprints in order and leaves out what is none that has finished. Sprints of other lengths, on
 * weekends or over holidays, stay: their length is theirs.
 */
public final class SprintChecks {
  /** Four thousand weeks are a life. */
  public static final int MOST_SPRINTS = 5_000;

  private final Account account;
  private final ReadingOptions options;

  /** Checks that tell an account. */
  public SprintChecks(Account account, ReadingOptions options) {
    this.account = account;
    this.options = options;
  }

  /** The same, with the newest day in the file in place of a today that nobody said. */
  public SprintChecks orNewest(int day) {
    LocalDate newest = LocalDate.ofEpochDay(Math.max(0, day));
    boolean later = options.readOn().filter(newest::isAfter).isPresent();
    return options.today().isPresent() || day < 0 || later
        ? this
        : new SprintChecks(account, options.withToday(newest));
  }

  /**
   * The history of all that pass.
   *
   * @throws UnusableHistory if none does
   */
  public History history(String unit, List<Draft> drafts) {
    if (drafts.size() > MOST_SPRINTS) {
      throw tooMany(account, drafts.get(MOST_SPRINTS).line());
    }
    List<Draft> ordered = new ArrayList<>();
    for (Draft draft : drafts) {
      String fault = fault(draft);
      if (fault == null) {
        ordered.add(draft);
      } else {
        account.add(draft.line(), fault);
      }
    }
    // Without dates they are in order already, as well as their reader can tell.
    if (ordered.stream().allMatch(draft -> draft.start() >= 0)) {
      ordered.sort(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::end));
    } else if (ordered.stream().allMatch(draft -> draft.end() >= 0)) {
      ordered.sort(Comparator.comparingInt(Draft::end));
    }
    List<Draft> kept = withoutOverlaps(ordered);
    if (kept.isEmpty()) {
      throw account.nothingLeft();
    }
    return new History(
        unit, kept.stream().map(Draft::sprint).toList(), account.omissions(), account.remarks());
  }

  /** That no team has so many sprints. */
  public static UnusableHistory tooMany(Account account, int line) {
    return new UnusableHistory(
        account.file(),
        line,
        "more than " + MOST_SPRINTS + " sprints",
        "look whether the column of sprints holds their names, and whether --team NAME is missing");
  }

  private String fault(Draft draft) {
    if (draft.committed() == 0) {
      return "nothing committed: no promise to compare with";
    }
    if (draft.isDated() && draft.end() < draft.start()) {
      return "the sprint ends before it starts";
    }
    if (draft.isDated() && draft.end() - draft.start() >= ReadingOptions.LONGEST_SPRINT_DAYS) {
      return "longer than a quarter: not a sprint";
    }
    int newest = Math.max(draft.start(), draft.end());
    if (options.lastDay().filter(last -> newest > last.toEpochDay()).isPresent()) {
      return "still running, or not begun";
    }
    return null;
  }

  /** A sprint that lies mostly within the one before it is another team's, or written twice. */
  private List<Draft> withoutOverlaps(List<Draft> ordered) {
    List<Draft> kept = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Draft draft : ordered) {
      Draft before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean dated = before != null && before.isDated() && draft.isDated();
      if (!dated && !names.add(draft.name() + ' ' + draft.start() + ' ' + draft.end())) {
        account.add(draft.line(), "the same sprint twice");
      } else if (dated && isMostlyWithin(before, draft)) {
        account.add(
            draft.line(),
            "overlaps the sprint before it by more than half: two teams in one file need --team");
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isMostlyWithin(Draft before, Draft draft) {
    int shared = Math.min(before.end(), draft.end()) - draft.start() + 1;
    return shared > 1 && 2 * shared > Math.min(days(before), days(draft));
  }

  private static int days(Draft draft) {
    return draft.end() - draft.start() + 1;
  }
}
