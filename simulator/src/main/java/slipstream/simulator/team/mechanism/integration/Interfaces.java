package slipstream.simulator.team.mechanism.integration;

import java.util.function.Consumer;
import slipstream.simulator.team.work.Story;

/** Which stories meet in which interface: so many each, in the order of the backlog. */
final class Interfaces {
  private final Story[] backlog;
  private final int consumers;

  /**
   * @param consumers stories that share an interface, 1 or more
   */
  Interfaces(Story[] backlog, int consumers) {
    this.backlog = backlog;
    this.consumers = consumers;
  }

  int count() {
    return (backlog.length + consumers - 1) / consumers;
  }

  /** The interface of a story, from 0. */
  int of(Story story) {
    return story.rank() / consumers;
  }

  /** All stories of an interface, by rank; a run may not have reached some of them. */
  void each(int number, Consumer<Story> action) {
    int end = Math.min(backlog.length, (number + 1) * consumers);
    for (int rank = number * consumers; rank < end; rank++) {
      action.accept(backlog[rank]);
    }
  }
}
