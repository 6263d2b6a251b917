package slipstream.page.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slipstream.page.shape.Encoding;
import slipstream.simulator.scenario.Scenario;

/**
 * Prints how long runs take in the browser beside the JVM, on one thread each, and the ratio:
 * {@code TimeOfRuns CHROMIUM}; {@code .ci/browser figures} calls it. Both take turns, for a shared
 * machine is faster at one minute than at the next; of each turn the medians of rounds count, after
 * the first ones, in which both are still compiling.
 */
final class TimeOfRuns {
  private static final int RUNS = 5_000;
  private static final int WARM = 2;
  private static final int ROUNDS = 3;
  private static final int TURNS = 5;
  private static final double MICROSECONDS = 1_000;

  /** The design's aim. */
  private static final double AIM = 1.6;

  private TimeOfRuns() {}

  /** Microseconds of a run in either place. */
  private record Turn(double browser, double jvm) {
    double ratio() {
      return browser / jvm;
    }
  }

  public static void main(String[] arguments) throws Exception {
    for (String name : List.of("the-essay-team.yaml", "six-sprints-without-structure.yaml")) {
      List<Turn> turns = new ArrayList<>();
      for (int turn = 0; turn < TURNS; turn++) {
        turns.add(turn(name, arguments[0]));
      }
      turns.sort(Comparator.comparing(Turn::ratio));
      Turn middle = turns.get(TURNS / 2);
      System.out.printf(
          Locale.ROOT,
          "time of a run of %s: %.0f us in Chromium, %.0f us on the JVM, %.2f times (of %d turns the"
              + " middle one, from %.2f to %.2f; aim: at most %.1f)%n",
          name,
          middle.browser(),
          middle.jvm(),
          middle.ratio(),
          TURNS,
          turns.get(0).ratio(),
          turns.get(TURNS - 1).ratio(),
          AIM);
    }
  }

  private static Turn turn(String name, String chromium) throws Exception {
    Scenario scenario = Shipped.scenario(name);
    List<Double> here = new ArrayList<>();
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long began = System.nanoTime();
      Bits.of(scenario, RUNS);
      here.add((System.nanoTime() - began) / 1e6);
    }
    Map<String, String> one = new LinkedHashMap<>(Map.of(name, Encoding.of(scenario)));
    List<Double> there =
        Chromium.said(chromium, one, Collections.nCopies(WARM + ROUNDS, name), RUNS, true).stream()
            .map(line -> Double.valueOf(line.substring(0, line.indexOf(' '))))
            .toList();
    return new Turn(median(there) * MICROSECONDS / RUNS, median(here) * MICROSECONDS / RUNS);
  }

  private static double median(List<Double> times) {
    return times.stream().skip(WARM).sorted().toList().get(ROUNDS / 2);
  }
}
