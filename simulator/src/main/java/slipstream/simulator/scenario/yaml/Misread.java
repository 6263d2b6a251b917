package slipstream.simulator.scenario.yaml;

/**
 * A node does not hold what its field allows; the message says what it holds and what is allowed.
 */
final class Misread extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Node node;

  Misread(Node node, String message) {
    super(message, null, false, false);
    this.node = node;
  }

  static Misread found(Node node, String allowed) {
    return new Misread(node, "found " + node.shown() + "; allowed is " + allowed);
  }

  Node node() {
    return node;
  }
}
