package slipstream.simulator.attack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Samples cut, doubled, spliced and sprinkled with the worst, byte by byte and line by line: what a
 * byte breaks is refused at the door, what a line breaks gets further in.
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

  /** The next mutation. */
  public byte[] next() {
    byte[] bytes = sample();
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
  }

  /** The shorter of two, mostly: short ones are read faster and say as much. */
  private byte[] sample() {
    byte[] one = samples.get(random.nextInt(samples.size()));
    byte[] other = samples.get(random.nextInt(samples.size()));
    return one.length < other.length || random.nextInt(8) == 0 ? one : other;
  }

  /** Where the line begins that a place is in. */
  private static int lineStart(byte[] bytes, int place) {
    int start = place;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** Where the next line begins. */
  private static int lineEnd(byte[] bytes, int place) {
    int end = place;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    if (random.nextBoolean()) {
      from = lineStart(bytes, from);
      to = lineEnd(bytes, from);
    }
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
        if (random.nextBoolean()) {
          start = lineStart(other, start);
          end = lineEnd(other, start);
        }
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
