package slipstream.simulator.team.work;

/** No backlog: developers do what they are given. */
final class NoStories implements Supply {
  @Override
  public boolean hasNext(Agent agent) {
    return false;
  }

  @Override
  public boolean claim(Agent agent, boolean promised) {
    return false;
  }

  @Override
  public void done(Story story) {}

  @Override
  public void pulledIn() {}
}
