package slipstream.page.engine;

import org.teavm.interop.Export;
import slipstream.simulator.scenario.Scenario;

/**
 * What a page can call. Numbers only pass: the leaves of scenarios are put one by one, and answers
 * are read token by token. One page has one engine, which does one study at a time; a new one takes
 * the place of the last.
 */
public final class Engine {
  private static final int FAILED = -1;
  private static final Leaves LEAVES = new Leaves();
  private static final Tokens TOKENS = new Tokens();
  private static Live study;
  private static long bits;

  private Engine() {}

  /** Where the compiler begins; a page does not call it. */
  public static void main(String[] none) {}

  /** What a call does; it returns a number. */
  private interface Call {
    int made();
  }

  /**
   * No exception leaves the engine: the call returns -1. What the exception says is not asked for,
   * because messages of libraries bring the JDK's formats with them, 390 KB.
   */
  private static int safely(Call call) {
    try {
      return call.made();
    } catch (RuntimeException e) {
      return FAILED;
    } finally {
      LEAVES.clear();
    }
  }

  /** Takes the next leaf of a scenario. */
  @Export(name = "put")
  public static void put(double leaf) {
    LEAVES.put(leaf);
  }

  /** Begins to compare two scenarios that were put, without and with a change. */
  @Export(name = "compare")
  public static int compare() {
    return safely(
        () -> {
          Scenario before = ScenarioReader.scenario(LEAVES);
          study = new LiveComparison(before, ScenarioReader.scenario(LEAVES));
          return 0;
        });
  }

  /** Begins to explain a scenario that was put. */
  @Export(name = "explain")
  public static int explain() {
    return safely(
        () -> {
          study = new LiveExplanation(ScenarioReader.scenario(LEAVES));
          return 0;
        });
  }

  /**
   * Begins to look at one sprint of two scenarios that were put.
   *
   * @param run its number; a negative one stands for a typical sprint
   */
  @Export(name = "sprint")
  public static int sprint(int run) {
    return safely(
        () -> {
          Scenario before = ScenarioReader.scenario(LEAVES);
          study = new LiveSprint(before, ScenarioReader.scenario(LEAVES), run);
          return 0;
        });
  }

  /** Simulates a little more of the study; returns 1 if there is more to come, else 0. */
  @Export(name = "more")
  public static int more() {
    return safely(() -> study.next() ? 1 : 0);
  }

  /** Makes the answer what the study knows so far; returns the number of its tokens. */
  @Export(name = "tell")
  public static int tell() {
    return safely(
        () -> {
          TOKENS.clear();
          study.tell(TOKENS);
          return TOKENS.size();
        });
  }

  /** Simulates runs of a scenario that was put, and keeps a sum over their bits. */
  @Export(name = "sum")
  public static int sum(int runs) {
    return safely(
        () -> {
          bits = Bits.of(ScenarioReader.scenario(LEAVES), runs);
          return 0;
        });
  }

  /** Half of the last sum: the upper 32 bits for 1, the lower for 0. */
  @Export(name = "bits")
  public static int bits(int half) {
    return (int) (bits >>> 32 * half);
  }

  /** What a token of the answer is. */
  @Export(name = "kind")
  public static int kind(int token) {
    return TOKENS.kind(token);
  }

  /** The number of a token, or the number of its text. */
  @Export(name = "value")
  public static double value(int token) {
    return TOKENS.value(token);
  }

  /** How many letters a text has. */
  @Export(name = "letters")
  public static int letters(int text) {
    return TOKENS.text(text).length();
  }

  /** A letter of a text. */
  @Export(name = "letter")
  public static int letter(int text, int index) {
    return TOKENS.text(text).charAt(index);
  }
}
