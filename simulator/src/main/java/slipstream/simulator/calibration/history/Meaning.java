package slipstream.simulator.calibration.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column can mean to a reader. A column that means none of these is never looked at. */
public enum Meaning {
  /** Name of the sprint, or of one of the item's sprints. */
  SPRINT,
  /** First day of the sprint. */
  START,
  /** Last day of the sprint. */
  END,
  /** What the sprint held at its start. */
  COMMITTED,
  /** What was done in the sprint. */
  DELIVERED,
  /** What came in after the start. */
  ADDED,
  /** What was taken out after the start. */
  REMOVED,

  /** How many unplanned requests and incidents came in during the sprint. */
  INTERRUPTS,

  /** What was left over from the sprint before; it is told that nothing is made of it. */
  CARRIED,
  /** Whose sprint or item it is, where a file holds several teams. */
  TEAM,
  /** When the item was written. */
  CREATED,
  /** When work on the item began. */
  STARTED,
  /** When the item was done. */
  DONE,
  /** Estimate of the item. */
  POINTS,
  /** Where the item stands, such as Done. */
  STATE,
  /** Why an item was closed, such as Won't Do. */
  RESOLUTION,
  /** Kind of the item, such as Epic. */
  TYPE,
  /** The item this one is a part of: a filled cell makes it a sub-task. */
  PART_OF,
  /** Whether the item was put away. */
  ARCHIVED;

  /** The word that users write: {@code part-of}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The meaning of a user's word, if it is one. */
  public static Optional<Meaning> of(String word) {
    return Arrays.stream(values()).filter(meaning -> meaning.word().equals(word)).findFirst();
  }
}
