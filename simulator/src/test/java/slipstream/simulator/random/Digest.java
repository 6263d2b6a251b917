package slipstream.simulator.random;

import java.util.SplittableRandom;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.random.function.Log;
import slipstream.simulator.random.function.Pow;

/** The bits of 20,000 results of each function and draw as one number; a program for other JVMs. */
final class Digest {
  private long digest;

  public static void main(String[] args) {
    System.out.println(new Digest().of());
  }

  long of() {
    SplittableRandom random = new SplittableRandom(20267);
    RandomStream stream = new RandomStream(1, 2);
    stream.restart(RandomStream.replicationKey(20261, 3));
    for (int i = 0; i < 20_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
      add(Log.of(any));
      add(Log.of(1 + (random.nextInt(1 << 20) - (1 << 19)) * 0x1p-26));
      add(Exp.of((random.nextInt(1 << 20) - (1 << 19)) * 0x1.8p-10));
      add(Pow.of(any, (random.nextInt(1 << 20) - (1 << 19)) * 0x1p-19));
      add(stream.exponential());
      add(stream.gaussian());
    }
    return digest;
  }

  private void add(double value) {
    digest = 31 * digest + Double.doubleToRawLongBits(value);
  }
}
