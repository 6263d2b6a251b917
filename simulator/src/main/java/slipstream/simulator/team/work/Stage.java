package slipstream.simulator.team.work;

/** Where a story stands on its way; see the picture in model.md section 2. */
public enum Stage {
  BUILD,
  INTEGRATE,
  TEST,
  APPROVE,
  DEPLOY,
  DONE;

  private static final Stage[] ALL = values();

  Stage next() {
    return ALL[ordinal() + 1];
  }
}
