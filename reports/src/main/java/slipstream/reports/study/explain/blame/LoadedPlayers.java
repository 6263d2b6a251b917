package slipstream.reports.study.explain.blame;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.scenario.Scenario;

/**
 * Further players whose scenarios are read from files when they are asked for. Other machines do
 * not have the files: what is sent there has every combination, read before.
 */
public final class LoadedPlayers implements Players.Further {
  /** More would be thousands of scenarios to read and to send. */
  static final int MOST_SENT = 8;

  private final transient LongFunction<Scenario> load;
  private final transient int players;
  private final transient Scenario scenario;

  /**
   * Players that are read.
   *
   * @param players how many
   * @param scenario the one in which none of them is off
   * @param load the one in which these are off
   */
  public LoadedPlayers(int players, Scenario scenario, LongFunction<Scenario> load) {
    this.players = players;
    this.scenario = scenario;
    this.load = load;
  }

  @Override
  public Scenario without(long off) {
    return off == 0 ? scenario : load.apply(off);
  }

  private record Sent(Map<Long, Scenario> all) implements Players.Further, Serializable {
    @Override
    public Scenario without(long off) {
      return all.get(off);
    }
  }

  private Object writeReplace() {
    if (players > MOST_SENT) {
      throw Refusal.usage(
          "on a cluster, up to "
              + MOST_SENT
              + " causes may be named beside those of the scenario, found "
              + players
              + "; name fewer, or leave out --on");
    }
    Map<Long, Scenario> all = new TreeMap<>();
    for (long off = 0; off < 1L << players; off++) {
      all.put(off, without(off));
    }
    return new Sent(all);
  }
}
