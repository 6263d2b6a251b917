package slipstream.benchmarks;

import java.util.function.Supplier;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** The kernels that are compared; the first is ours. */
public enum Peer {
  SLIPSTREAM("Slipstream", SlipstreamKernel::new),
  PRIORITY_QUEUE("java.util.PriorityQueue", PriorityQueueKernel::new),
  SSJ_DEFAULT("SSJ, splay tree (its default)", () -> new SsjKernel(new SplayTree())),
  SSJ_HENRIKSEN("SSJ, Henriksen's list", () -> new SsjKernel(new Henriksen()));

  private final String title;
  private final Supplier<Kernel> maker;

  Peer(String title, Supplier<Kernel> maker) {
    this.title = title;
    this.maker = maker;
  }

  String title() {
    return title;
  }

  Kernel kernel() {
    return maker.get();
  }
}
