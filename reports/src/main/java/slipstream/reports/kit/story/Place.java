package slipstream.reports.kit.story;

/** Where in a page a picture stands; in one place they stand in the order of their study. */
public enum Place {
  /** Your team: its own past, and what that tells. */
  TEAM,
  /** Under what to decide: what a change buys. */
  CHANGE,
  /** Under what to decide: how late, and what for. */
  DELAY,
  /** To understand: where the time went. */
  TIME,
  /** To understand: who was named for what. */
  BLAME,
  /** To understand: from cause to blame. */
  FLOW,
  /** To understand: what was done, and what could be seen of it. */
  PROGRESS,
  /** One sprint. */
  SPRINT,
  /** On a sheet of the retro only. */
  SHEET
}
