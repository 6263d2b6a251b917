package slipstream.simulator.experiment.portfolio;

/**
 * Luck of a team's own. Teams of one seed would share their luck, and the intervals of their sum
 * would be wrong; keyed by the name, a team's figures stay as they are whoever stands beside it.
 */
final class TeamSeed {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Leaves 31 bits: a seed that a person can type. */
  private static final int FOLD = 33;

  private TeamSeed() {}

  /** The seed of a team, by FNV-1a over the scenario's seed and the letters of its name. */
  static long of(long seed, String name) {
    long hash = FNV_OFFSET;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash = (hash ^ (seed >>> shift & 0xff)) * FNV_PRIME;
    }
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    // The low bits of a product know nothing of the high ones: fold them in.
    return (hash ^ hash >>> Integer.SIZE) * FNV_PRIME >>> FOLD;
  }
}
