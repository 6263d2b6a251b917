package slipstream.simulator.scenario.yaml.text;

import java.util.Optional;

/** Where the text of a scenario comes from, and what may be reached from there. */
public interface Source {
  /** How messages name it. */
  String label();

  /** Same thing, same identity: how a cycle of parents is noticed. */
  default Object identity() {
    return label();
  }

  /**
   * The bytes, one more than {@code limit} at the most.
   *
   * @throws Unreadable with a message for the user
   */
  byte[] bytes(int limit) throws Unreadable;

  /**
   * A file beside this one.
   *
   * @return empty if there is none
   * @throws Unreadable if the name leads out of the scenario's folder tree
   */
  Optional<Source> beside(String name) throws Unreadable;

  /** A source could not be read; the message says why. */
  final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }
}
