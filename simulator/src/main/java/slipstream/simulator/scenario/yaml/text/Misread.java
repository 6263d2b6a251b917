package slipstream.simulator.scenario.yaml.text;

/**
 * A node does not hold what its field allows; the message says what it holds and what is allowed.
 */
public final class Misread extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Node node;

  public Misread(Node node, String message) {
    super(message, null, false, false);
    this.node = node;
  }

  public static Misread found(Node node, String allowed) {
    return new Misread(node, "found " + node.shown() + "; allowed is " + allowed);
  }

  public Node node() {
    return node;
  }
}
