package slipstream.simulator.team.mechanism.production;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Defects that escaped: each shows in production after a while, and is mended by a developer or
 * settled by whoever watches.
 */
final class Escapes {
  static final TaskKind HOT_FIX = TaskKind.of("hot-fix", Incidents.INCIDENTS).addingWork();

  private final Workplace workplace;
  private final Defects.Row row;
  private final Incidents incidents;
  private final Post watch;

  /** On whom a hot fix falls, by part. */
  private final RandomStream[] heirs;

  /** Whether whoever watches can settle it, by story; drawn from only where that is open. */
  private final RandomStream[] settled;

  private final Outcome shown = this::shown;

  Escapes(
      Workplace workplace,
      Defects.Row row,
      Incidents incidents,
      RandomStream[] heirs,
      RandomStream[] settled) {
    this.workplace = workplace;
    this.row = row;
    this.incidents = incidents;
    this.heirs = heirs;
    this.settled = settled;
    watch = workplace.post(row.watchedBy());
  }

  /**
   * A defect escapes.
   *
   * @param delay hours until it shows
   * @param hotFix hours to mend it then
   */
  void escape(Part part, Cause cause, double delay, double hotFix) {
    Task escape = workplace.desk().task(HOT_FIX, cause, hotFix, null);
    escape.detail = workplace.simulation().now();
    escape.part = part;
    workplace.desk().later(escape, delay, shown);
  }

  private void shown(Task escape) {
    workplace
        .witness()
        .escapedDefect(row.governedBy(), escape.cause, escape.detail, escape.effort());
    Part part = escape.part;
    Crew heir = workplace.heir(row.fallsTo(), part.crew(), heirs[part.index()]);
    if (watchSettles(part.story())) {
      mend(escape, watch.cause(), watch.crew());
    } else {
      mend(escape, escape.cause, heir);
    }
    incidents.defectEscaped(escape.cause, escape.detail);
  }

  private void mend(Task escape, Cause cause, Crew crew) {
    Task task = workplace.desk().task(HOT_FIX, cause, escape.effort(), null);
    task.alarms();
    workplace.desk().give(task, crew);
  }

  /** Takes the release back, or switches off what fails: the mending can wait. */
  private boolean watchSettles(Story story) {
    double share = row.settled() * watch.level();
    return share > 0 && settled[story.rank()].uniform() < share;
  }
}
