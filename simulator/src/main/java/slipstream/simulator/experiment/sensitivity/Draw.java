package slipstream.simulator.experiment.sensitivity;

import slipstream.simulator.random.RandomStream;

/**
 * What the study itself draws. Its streams stand beside those of the simulation, whose causes are
 * counted from 0 up.
 */
enum Draw {
  TRAJECTORIES,
  PASSED,
  OTHERS,
  BOOTSTRAP;

  RandomStream stream(long seed) {
    RandomStream stream = new RandomStream(-1 - ordinal(), 0);
    stream.restart(RandomStream.replicationKey(seed, 0));
    return stream;
  }
}
