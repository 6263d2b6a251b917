package slipstream.simulator.team.chance;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.people.DisciplineName;

/**
 * All random streams of a team: made once, put to their beginnings for each run. A run reaches a
 * part of a long backlog only, so the streams of a story begin when the run reaches it.
 */
public final class Chances {
  private static final int DISCIPLINES = DisciplineName.values().length;

  private final List<RandomStream> streams = new ArrayList<>();

  /** By rank: all streams of a story and its parts. */
  private final List<List<RandomStream>> storyStreams = new ArrayList<>();

  private long replicationKey;

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

  /**
   * One stream for each story of the backlog, by rank.
   *
   * @param first entity of the first story, where others of the same cause come before
   */
  public RandomStream[] eachStory(Chance cause, long first, int stories) {
    return ofStories(cause, first, stories, 1);
  }

  /** One stream for each part of the backlog, by its index; arguments as in {@link #eachStory}. */
  public RandomStream[] eachPart(Chance cause, long first, int stories) {
    return ofStories(cause, first, stories, DISCIPLINES);
  }

  private RandomStream[] ofStories(Chance cause, long first, int stories, int perStory) {
    RandomStream[] each = new RandomStream[stories * perStory];
    for (int i = 0; i < each.length; i++) {
      each[i] = new RandomStream(cause.number(), first + i);
      if (i / perStory == storyStreams.size()) {
        storyStreams.add(new ArrayList<>());
      }
      storyStreams.get(i / perStory).add(each[i]);
    }
    return each;
  }

  /** Begins the run of a replication. */
  public void restart(long replicationKey) {
    this.replicationKey = replicationKey;
    restart(streams);
  }

  /** Begins the streams of a story; none of them may be drawn from before. */
  public void reach(int rank) {
    restart(storyStreams.get(rank));
  }

  private void restart(List<RandomStream> which) {
    for (int i = 0; i < which.size(); i++) {
      which.get(i).restart(replicationKey);
    }
  }
}
