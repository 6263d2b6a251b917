package slipstream.simulator.team.diary;

import java.util.Locale;
import java.util.Optional;

/**
 * Events of every run that are no task which a mechanism gave to somebody; those are told under the
 * key of their kind.
 */
public enum What {
  /** Somebody takes up a part of a story. */
  TAKEN_UP,
  /** Priorities shift: begun work is set aside. */
  SET_ASIDE,
  /** A part of a story is built. */
  BUILT,
  /** A story is done. */
  DONE,
  /** At a stand-up a story is behind its line, and somebody is named. */
  NAMED_AT_STAND_UP,
  /** At the review a story is not done, and somebody is named. */
  NAMED_AT_REVIEW,
  NAMED_FOR_INCIDENT,
  NAMED_FOR_HOT_FIX,
  NAMED_FOR_MISMATCH,
  NAMED_FOR_REVERSAL,
  NAMED_FOR_APPROVAL;

  /** As files write it: {@code taken-up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The event of a key; empty for a mechanism's task. */
  public static Optional<What> of(String key) {
    for (What what : values()) {
      if (what.key().equals(key)) {
        return Optional.of(what);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody is named in it. */
  public boolean naming() {
    return compareTo(NAMED_AT_STAND_UP) >= 0;
  }

  /** Whether somebody is named in the event of a key. */
  public static boolean naming(String key) {
    return of(key).map(What::naming).orElse(false);
  }
}
