package slipstream.simulator.calibration.history.tracker;

import static slipstream.simulator.calibration.history.Meaning.CREATED;
import static slipstream.simulator.calibration.history.Meaning.DONE;
import static slipstream.simulator.calibration.history.Meaning.END;
import static slipstream.simulator.calibration.history.Meaning.PART_OF;
import static slipstream.simulator.calibration.history.Meaning.POINTS;
import static slipstream.simulator.calibration.history.Meaning.RESOLUTION;
import static slipstream.simulator.calibration.history.Meaning.SPRINT;
import static slipstream.simulator.calibration.history.Meaning.START;
import static slipstream.simulator.calibration.history.Meaning.STARTED;
import static slipstream.simulator.calibration.history.Meaning.STATE;
import static slipstream.simulator.calibration.history.Meaning.TEAM;
import static slipstream.simulator.calibration.history.Meaning.TYPE;

import java.util.List;
import slipstream.simulator.calibration.history.Meaning;

/** Every format that is recognised by its headers. */
public final class Formats {
  /** A row for each sprint: the plain form, for everybody. Ours; see docs/your-own-data.md. */
  public static final Format SPRINT_TABLE =
      Format.table("sprint table", "sprint", "committed", "delivered")
          .with(SPRINT, "sprint")
          .with(START, "start")
          .with(END, "end")
          .with(Meaning.COMMITTED, "committed")
          .with(Meaning.DELIVERED, "delivered")
          .with(Meaning.ADDED, "added")
          .with(Meaning.REMOVED, "removed")
          .with(Meaning.INTERRUPTS, "interrupts")
          .with(Meaning.CARRIED, "carried")
          .with(TEAM, "team");

  /** A row for each work item, by plain names. Ours; see docs/your-own-data.md. */
  public static final Format WORK_ITEMS =
      Format.items("work items", "done")
          .with(SPRINT, "sprint", "sprints")
          .repeating(SPRINT)
          .with(START, "sprint start")
          .with(END, "sprint end")
          .with(CREATED, "created")
          .with(STARTED, "started")
          .with(DONE, "done")
          .with(POINTS, "points")
          .with(STATE, "state")
          .with(TYPE, "type")
          .with(PART_OF, "part of")
          .with(TEAM, "team")
          .without("epic", "sub-task", "subtask");

  /**
   * Jira's list of work items, exported as CSV with all fields. An item that was in several sprints
   * has a Sprint column for each, oldest first; columns of the team's own fields read {@code Custom
   * field (…)}; nothing tells when a sprint began or ended.
   *
   * <p>Headers, repeated columns and dates such as 12/Mar/24 9:41 AM: the Jira importer of
   * github.com/linear/linear (packages/import, jiraCsv) and test exports of several public
   * importers; in other languages {@link JiraLanguages}.
   */
  static final Format JIRA =
      Format.items("Jira", "issue key|work item key|key", "issue type|work type", "status")
          .with(SPRINT, "sprint", "custom field (sprint)")
          .repeating(SPRINT)
          .repeating(POINTS)
          .with(CREATED, "created")
          .with(DONE, "resolved")
          .with(POINTS, "custom field (story points)", "custom field (story point estimate)")
          .with(POINTS, "story points", "story point estimate")
          .with(STATE, "status category", "status")
          .with(RESOLUTION, "resolution")
          .with(TYPE, "issue type", "work type")
          .without("epic", "sub-task", "subtask");

  /**
   * A query of Azure DevOps, exported as CSV. The path of an iteration begins with the project; the
   * project alone is no sprint. Dates follow the user's own settings.
   *
   * <p>Headers: "Import or update work items in bulk by using CSV files" in Microsoft's
   * documentation of Azure Boards, and its list of fields.
   */
  static final Format AZURE =
      Format.items("Azure DevOps", "work item type", "iteration path")
          .with(SPRINT, "iteration path")
          .sprintsLike("[^\\\\]+\\\\(.+)", "")
          .with(CREATED, "created date")
          .with(STARTED, "activated date")
          .with(DONE, "closed date")
          .with(POINTS, "story points", "effort", "size")
          .with(STATE, "state")
          .with(TYPE, "work item type")
          .without("epic", "feature", "task", "test case", "test plan", "test suite");

  /**
   * Linear's export of issues. Cycles are sprints, and have a start and an end; an issue knows only
   * its last. Dates read like {@code Fri Oct 02 2026 17:00:00 GMT+0000 (GMT+00:00)}.
   *
   * <p>Headers: the importer of github.com/linear/linear (packages/import, linearCsv).
   */
  static final Format LINEAR =
      Format.items("Linear", "cycle number", "estimate")
          .with(SPRINT, "cycle number")
          .sprintsLike("(\\d{1,6})(?:\\.0)?", "Cycle ")
          .with(START, "cycle start")
          .with(END, "cycle end")
          .with(CREATED, "created")
          .with(STARTED, "started")
          .with(DONE, "completed")
          .with(POINTS, "estimate")
          .with(STATE, "status")
          .with(TEAM, "team");

  /**
   * Shortcut's export of stories. A story knows its last iteration only, and no iteration its days.
   *
   * <p>Headers: the importer of github.com/linear/linear (packages/import, shortcutCsv).
   */
  static final Format SHORTCUT =
      Format.items("Shortcut", "completed_at", "started_at", "iteration")
          .with(SPRINT, "iteration")
          .with(CREATED, "created_at")
          .with(STARTED, "started_at")
          .with(DONE, "completed_at")
          .with(POINTS, "estimate")
          .with(STATE, "state")
          .with(TEAM, "team");

  /**
   * GitLab's export of issues. It names the milestone and no iteration: teams that plan by
   * milestone have sprints, others cut periods. Moments are in UTC and do not say so.
   *
   * <p>Headers: "Export issues to CSV" in GitLab's documentation
   * (doc/user/project/issues/csv_export.md).
   */
  static final Format GITLAB =
      Format.items("GitLab", "closed at (utc)", "created at (utc)")
          .with(SPRINT, "iteration", "milestone")
          .with(CREATED, "created at (utc)")
          .with(DONE, "closed at (utc)")
          .with(POINTS, "weight")
          .with(STATE, "state")
          .with(TYPE, "type")
          .without("task", "epic");

  /**
   * A view of a GitHub project, exported as tab-separated text: the columns that the view shows,
   * and no day on which anything was done. Iterations are told apart by name and put in its order.
   *
   * <p>Export: "Exporting your projects data" in GitHub's documentation; headers {@code Title, URL,
   * Assignees, Status, Labels} of a default view: what github.com/trobonox/kanri asks for.
   */
  static final Format GITHUB_PROJECT =
      Format.items("GitHub Projects", "title", "url", "status")
          .with(SPRINT, "iteration", "sprint")
          .with(POINTS, "estimate", "story points", "points")
          .with(STATE, "status");

  /**
   * Issues of a GitHub repository, as its command line lists them: {@code gh issue list --json
   * number,state,stateReason,createdAt,closedAt,milestone}, made CSV. Without milestones there are
   * no sprints.
   *
   * <p>Names of fields: the manual of gh issue list.
   */
  static final Format GITHUB_ISSUES =
      Format.items("GitHub issues", "number", "createdat", "closedat")
          .with(SPRINT, "milestone", "milestone.title")
          .with(CREATED, "createdat")
          .with(DONE, "closedat")
          .with(STATE, "state")
          .with(RESOLUTION, "statereason");

  /**
   * Trello's export of a board as CSV. It knows neither sprints nor the day of being done: the last
   * activity on a card in a list called Done stands for it, so a card commented on later moves.
   *
   * <p>Headers: test exports of public importers.
   */
  static final Format TRELLO =
      Format.items("Trello", "card id", "list name")
          .with(DONE, "last activity date")
          .with(STATE, "list name")
          .doneWhereStateSays();

  /**
   * Asana's export of a project. Sprints and points are fields that a team adds itself.
   *
   * <p>Headers: the importer of github.com/linear/linear (packages/import, asanaCsv).
   */
  static final Format ASANA =
      Format.items("Asana", "task id", "created at", "completed at")
          .with(SPRINT, "sprint")
          .with(CREATED, "created at")
          .with(DONE, "completed at")
          .with(POINTS, "story points", "estimated points", "points")
          .with(PART_OF, "parent task");

  /**
   * ClickUp's export of tasks. Sprints are lists, known by the word in their name; dates are
   * milliseconds since 1970.
   *
   * <p>Headers: the importer of github.com/linear/linear (packages/import, clickupCsv); those of
   * dates of being done and of points: public importers of the same export.
   */
  static final Format CLICKUP =
      Format.items("ClickUp", "task id", "task name", "list name")
          .with(SPRINT, "list name")
          .sprintsLike("(.*(?:sprint|iteration).*)", "")
          .with(CREATED, "date created")
          .with(DONE, "date done", "date closed")
          .with(POINTS, "sprint points", "points")
          .with(STATE, "status")
          .with(PART_OF, "parent id", "parent task id");

  /** In the order in which they are tried: what is looser comes last. */
  public static final List<Format> ALL =
      List.of(
          SPRINT_TABLE,
          JIRA,
          JiraLanguages.GERMAN,
          JiraLanguages.FRENCH,
          JiraLanguages.SPANISH,
          JiraLanguages.PORTUGUESE,
          AZURE,
          LINEAR,
          SHORTCUT,
          GITLAB,
          GITHUB_ISSUES,
          TRELLO,
          ASANA,
          CLICKUP,
          GITHUB_PROJECT,
          WORK_ITEMS);

  private Formats() {}
}
