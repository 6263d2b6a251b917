package slipstream.benchmarks;

import java.util.function.Supplier;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * What is compared. The first group gets draws that were made beforehand, so that the kernels are
 * compared and nothing else; in the second, from {@link #SLIPSTREAM_DRAWING} on, each draws for
 * itself, as its users do.
 */
public enum Peer {
  SLIPSTREAM("Slipstream", SlipstreamKernel::new, Draws::beforehand),
  PRIORITY_QUEUE("java.util.PriorityQueue", PriorityQueueKernel::new, Draws::beforehand),
  SSJ_HENRIKSEN("SSJ, Henriksen's list", () -> new SsjKernel(new Henriksen()), Draws::beforehand),
  SSJ_SPLAY_TREE(
      "SSJ, splay tree (its default)", () -> new SsjKernel(new SplayTree()), Draws::beforehand),
  NO_CALENDAR("two variables, no calendar", NoCalendar::new, Draws::beforehand),
  SLIPSTREAM_DRAWING("Slipstream, drawing", SlipstreamKernel::new, Draws::ours),
  SLIPSTREAM_ZIGGURAT(
      "Slipstream, drawing by commons-rng's ziggurat", SlipstreamKernel::new, Draws::byZiggurat),
  SSJ_DRAWING("SSJ as shipped, drawing", () -> new SsjKernel(new SplayTree()), Draws::ofSsj);

  private final String title;
  private final Supplier<Kernel> kernel;
  private final Supplier<Draws> draws;

  Peer(String title, Supplier<Kernel> kernel, Supplier<Draws> draws) {
    this.title = title;
    this.kernel = kernel;
    this.draws = draws;
  }

  String title() {
    return title;
  }

  Kernel kernel() {
    return kernel.get();
  }

  Draws draws() {
    return draws.get();
  }

  /** Whether it draws for itself. */
  boolean drawing() {
    return compareTo(SLIPSTREAM_DRAWING) >= 0;
  }

  /** Which of ours it is compared with. */
  Peer ours() {
    return drawing() ? SLIPSTREAM_DRAWING : SLIPSTREAM;
  }
}
