package slipstream.reports.kit.live;

import java.util.List;

/**
 * What a page needs to simulate.
 *
 * @param lead what stands before the controls: how they go with the rest of the page; may be empty
 * @param roles a choice for each role
 * @param numbers what is counted or measured
 * @param practices what is on or off
 * @param assumptions what is assumed, over its plausible range
 * @param data scenario and words, as JSON
 * @param worker script that runs the engine beside the page
 * @param engine the packed engine in base 64
 */
public record Live(
    String lead,
    List<RoleControl> roles,
    List<NumberControl> numbers,
    List<PracticeControl> practices,
    List<AssumptionControl> assumptions,
    String data,
    String worker,
    String engine) {
  /**
   * How much of a role there is.
   *
   * @param key as files write it
   * @param label as people say it
   * @param meaning what it does for the team
   * @param now {@code 0}, {@code 0.5}, {@code 1}, or {@code as-is} for anything else
   * @param other how it is now where that is none of the three; else empty
   */
  public record RoleControl(String key, String label, String meaning, String now, String other) {}

  /** A number within bounds; {@code value} as it is now. */
  public record NumberControl(
      String key, String label, String unit, String hint, int min, int max, int step, int value) {}

  /**
   * A slider over a plausible range.
   *
   * @param places values in words, from the lower end to the upper one
   * @param now the place of the assumed value
   */
  public record AssumptionControl(
      String key, String label, String meaning, List<String> places, int now) {}

  /** A practice that is taken up or not. */
  public record PracticeControl(String key, String label, String meaning, boolean on) {}
}
