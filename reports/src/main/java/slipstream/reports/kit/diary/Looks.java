package slipstream.reports.kit.diary;

import slipstream.simulator.team.AllMechanisms;

/** How a stretch of time is drawn in a page: names of patterns. */
public final class Looks {
  private Looks() {}

  /** The pattern of an activity. */
  public static String of(String activity) {
    return switch (AllMechanisms.VOCABULARY.group(activity)) {
      case OWN -> "own";
      case REWORK -> "rework";
      case INTERRUPTION -> "incident";
      case RESUMING -> "resuming";
      case WAITING, AWAY -> "waiting";
      default -> "duty";
    };
  }
}
