package slipstream.page.engine;

import slipstream.simulator.experiment.Measure;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** A sum over the bits of what runs find: unlike if one bit of one run is. */
final class Bits {
  private static final long PRIME = 0x100000001b3L;

  private long sum = 0xcbf29ce484222325L;

  private Bits() {}

  /** Over all measures, the ledger by cause and the blame by party of the first runs. */
  static long of(Scenario scenario, int runs) {
    Bits bits = new Bits();
    TeamRun team = new TeamRun(scenario);
    for (int run = 0; run < runs; run++) {
      Facts facts = team.run(scenario.seed(), run);
      for (Measure measure : Measure.ALL) {
        bits.add(measure.of().applyAsDouble(facts, scenario));
      }
      for (Cause cause : Cause.values()) {
        bits.add(facts.chain.hours(cause));
      }
      for (Party party : Party.values()) {
        bits.add(facts.blame.points(party));
      }
    }
    return bits.sum;
  }

  /** Fowler, Noll and Vo's hash, 64 bits at a time and stirred, for speed. */
  private void add(double value) {
    sum = (sum ^ Double.doubleToLongBits(value)) * PRIME;
    sum ^= sum >>> 29;
  }
}
