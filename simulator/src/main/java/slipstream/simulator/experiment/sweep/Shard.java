package slipstream.simulator.experiment.sweep;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sweep's cells for one machine of several: every {@code of}-th cell, so that slow
 * corners of the grid are shared out.
 *
 * @param number from 1 to {@code of}
 * @param of number of shards, 1 for a whole sweep
 */
public record Shard(int number, int of) {
  /** A sweep that is not split. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /**
   * Reads {@code 2/4}.
   *
   * @throws IllegalArgumentException for anything else; the message is a part of a sentence
   */
  public static Shard parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (form.matches()) {
      Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      if (shard.number >= 1 && shard.number <= shard.of) {
        return shard;
      }
    }
    throw new IllegalArgumentException("takes I/N with I from 1 to N, found '" + text + "'");
  }

  /** The shard that computes a cell, from 0. */
  public static Shard of(int cell, int shards) {
    return new Shard(cell % shards + 1, shards);
  }

  /** Whether a cell, from 0, is this shard's. */
  public boolean holds(int cell) {
    return cell % of == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
