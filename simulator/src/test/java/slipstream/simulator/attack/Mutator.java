package slipstream.simulator.attack;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Samples cut, doubled, spliced and sprinkled with the worst, as fast as the readers read: a
 * thousand times the executions of a fuzzer that watches which code is reached.
 */
public final class Mutator {
  private static final List<byte[]> POISON =
      Stream.of(
              "\"",
              "\"\"",
              "'",
              ",",
              ";",
              "\n",
              "\r",
              "\t",
              "|",
              ":",
              ": ",
              "- ",
              "[",
              "]",
              "{",
              "}",
              "&a ",
              "*a",
              "!!",
              "#",
              "%",
              "\u0000",
              "\uFEFF",
              "\u202E",
              "\u001b[2J",
              "NaN",
              ".inf",
              "1e308",
              "-1",
              "0",
              "null",
              "~",
              "99999999999999999999",
              "03/04/2026",
              "2026-02-30T99:99:99",
              "13/13/13",
              "(((((((((",
              "=",
              "\uD83D",
              "\\",
              "<<: ",
              "---\n",
              "extends: blank.yaml\n",
              "{lognormal: {median: 1h}}",
              "mixture",
              "1 in 0",
              "101%",
              "h",
              " days",
              "sprint",
              "done",
              "true")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final int MOST_BYTES = 1 << 17;

  private final List<byte[]> samples;
  private final SplittableRandom random;

  /** Mutations of these, by a seed. */
  public Mutator(List<byte[]> samples, long seed) {
    this.samples = samples;
    random = new SplittableRandom(seed);
  }

  /** The class of a target, folders of samples, seconds, seed, and where findings are kept. */
  public static void main(String[] arguments) throws Throwable {
    MethodHandle target =
        MethodHandles.lookup()
            .findStatic(
                Class.forName(arguments[0]),
                "fuzzerTestOneInput",
                MethodType.methodType(void.class, byte[].class));
    Mutator mutator = new Mutator(samples(arguments[1]), Long.parseLong(arguments[3]));
    long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
    long executions = 0;
    long findings = 0;
    while (System.nanoTime() < end) {
      byte[] input = mutator.next();
      executions++;
      try {
        target.invokeExact(input);
      } catch (Throwable e) {
        findings++;
        Path kept = Files.write(Path.of(arguments[4], "finding-" + executions), input);
        System.err.println(kept + ": " + e);
      }
    }
    System.out.println(executions + " executions, " + findings + " findings");
  }

  private static List<byte[]> samples(String folders) throws IOException {
    List<byte[]> samples = new ArrayList<>();
    for (String folder : folders.split(":")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(Files::isRegularFile).sorted().map(Mutator::bytes).forEach(samples::add);
      }
    }
    return samples;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next mutation. */
  public byte[] next() {
    byte[] bytes = sample();
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
  }

  private byte[] sample() {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    byte[] before = Arrays.copyOf(bytes, from);
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
    byte[] poison = POISON.get(random.nextInt(POISON.size()));
    return switch (random.nextInt(6)) {
      case 0 -> joined(before, after);
      case 1 -> joined(before, piece, piece, after);
      case 2 -> joined(before, poison, piece, after);
      case 3 -> joined(before, poison, after);
      case 4 -> {
        byte[] other = sample();
        int start = random.nextInt(other.length + 1);
        int end = Math.min(other.length, start + random.nextInt(200));
        yield joined(before, Arrays.copyOfRange(other, start, end), piece, after);
      }
      default -> {
        byte[] flipped = bytes.clone();
        if (from < bytes.length) {
          flipped[from] = (byte) random.nextInt(256);
        }
        yield flipped;
      }
    };
  }

  private static byte[] joined(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
