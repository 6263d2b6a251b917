package slipstream.simulator.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Mutations of samples, one after the other through a reader in this JVM, for so many seconds; a
 * hundred times the executions of a fuzzer that watches which code is reached.
 */
public final class Barrage {
  /** By the clock; what uses a processor for more than 2 s is a finding long before. */
  private static final long HANGS_AFTER = TimeUnit.SECONDS.toNanos(120);

  private final Reader reader;
  private final Path kept;
  private long executions;
  private long accepted;
  private long refused;
  private long findings;
  private volatile byte[] input;
  private volatile long begun;

  private Barrage(Reader reader, Path kept) {
    this.reader = reader;
    this.kept = kept;
  }

  /** The class of a target, folders of samples, seconds, seed, and where findings are kept. */
  public static void main(String[] arguments) throws Exception {
    Barrage barrage = new Barrage(Reader.of(arguments[0]), Path.of(arguments[4]));
    List<byte[]> samples = samples(arguments[1]);
    Mutator mutator = new Mutator(samples, Long.parseLong(arguments[3]));
    barrage.watch();
    // As they are, first: it must be seen that some are accepted, and that pays for loading
    // classes.
    samples.forEach(barrage::one);
    barrage.last(mutator, Long.parseLong(arguments[2]));
  }

  private void last(Mutator mutator, long seconds) {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      // A look at the clock for each would be seen in the rate.
      for (int i = 0; i < 20; i++) {
        one(mutator.next());
      }
    }
    long rate = executions * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    System.out.println(
        executions
            + " executions ("
            + rate
            + "/s, "
            + Patience.rate()
            + " a second of the processor, "
            + accepted
            + " accepted, "
            + refused
            + " refused, "
            + Patience.worst()
            + "), "
            + findings
            + " findings"
            + (accepted == 0 ? ", nothing was accepted" : "")
            + (refused == 0 ? ", nothing was refused" : ""));
  }

  private void one(byte[] next) {
    input = next;
    begun = System.nanoTime();
    executions++;
    try {
      Patience.during(() -> count(reader.accepts(next)));
    } catch (RuntimeException | Error e) {
      findings++;
      System.err.println(keep(next) + ": " + e);
    }
  }

  private void count(boolean isAccepted) {
    if (isAccepted) {
      accepted++;
    } else {
      refused++;
    }
  }

  private Path keep(byte[] bytes) {
    try {
      return Files.write(kept.resolve("finding-" + executions), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An input that never ends is kept too, and ends the program. */
  private void watch() {
    begun = System.nanoTime();
    Thread watcher =
        new Thread(
            () -> {
              while (System.nanoTime() - begun < HANGS_AFTER) {
                try {
                  TimeUnit.SECONDS.sleep(1);
                } catch (InterruptedException e) {
                  return;
                }
              }
              System.err.println(keep(input) + ": hangs");
              Runtime.getRuntime().halt(1);
            });
    watcher.setDaemon(true);
    watcher.start();
  }

  private static List<byte[]> samples(String folders) throws IOException {
    List<byte[]> samples = new ArrayList<>();
    for (String folder : folders.split(":")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          samples.add(Files.readAllBytes(file));
        }
      }
    }
    return samples;
  }
}
