package slipstream.simulator.team.chance;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.random.RandomStream;

/** All random streams of a team: made once, put to their beginnings for each run. */
public final class Chances {
  private final List<RandomStream> streams = new ArrayList<>();

  /**
   * The stream of a cause for an entity.
   *
   * @param entity whom it concerns, by something that does not depend on the order of events: a
   *     rank, a seat
   */
  public RandomStream of(Chance cause, long entity) {
    RandomStream stream = new RandomStream(cause.number(), entity);
    streams.add(stream);
    return stream;
  }

  /** One stream for each of so many entities. */
  public RandomStream[] each(Chance cause, int entities) {
    RandomStream[] each = new RandomStream[entities];
    for (int i = 0; i < entities; i++) {
      each[i] = of(cause, i);
    }
    return each;
  }

  public void restart(long replicationKey) {
    for (int i = 0; i < streams.size(); i++) {
      streams.get(i).restart(replicationKey);
    }
  }
}
