package slipstream.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Result.ProgressDay;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/** The tables of the essay team's result. */
final class EssayFigures {
  private EssayFigures() {}

  static Map<String, Double> chain() {
    return values(
        10.0,
        "planned-work",
        0.35,
        "frontend",
        0.55,
        "backend",
        0.58,
        "plan",
        0.61,
        "common-luck",
        0.37,
        "outside",
        1.28,
        "missing-system-analyst",
        0.64,
        "missing-scrum-master",
        0.55,
        "missing-tech-lead",
        0.49,
        "missing-platform",
        0.3,
        "missing-on-call",
        0.24,
        "missing-qa",
        0.1,
        "missing-manager",
        0.04,
        "busy-designer");
  }

  static Map<String, Share> cause() {
    Map<String, Share> shares = new LinkedHashMap<>();
    chain()
        .forEach(
            (cause, days) -> {
              if (!cause.equals("planned-work")) {
                double share = days / 6.1;
                shares.put(cause, new Share(share, new Interval(share - 0.003, share + 0.003)));
              }
            });
    return shares;
  }

  static Map<String, Map<String, Double>> timeUse() {
    Map<String, Map<String, Double>> use = new LinkedHashMap<>();
    use.put(
        "frontend",
        values(
            68.2,
            "own-work",
            6.1,
            "edge-cases",
            9.4,
            "rework",
            7.8,
            "fixing",
            2.3,
            "clarifying",
            3.1,
            "integrating",
            2.2,
            "testing",
            4.6,
            "unplanned",
            2.4,
            "resuming",
            31.5,
            "waiting",
            55.6,
            "idle"));
    use.put(
        "backend",
        values(
            64.9,
            "own-work",
            8.7,
            "edge-cases",
            14.2,
            "rework",
            10.9,
            "fixing",
            13.6,
            "clarifying",
            9.7,
            "deciding",
            8.1,
            "provisioning",
            5.4,
            "contracting",
            4.2,
            "integrating",
            3.9,
            "testing",
            6.2,
            "chasing",
            1.4,
            "learning",
            7.3,
            "deploying",
            1.2,
            "documenting",
            9.8,
            "incidents",
            6.7,
            "unplanned",
            8.4,
            "resuming",
            8.6,
            "waiting"));
    use.put("designer", values(28.4, "designing", 68.2, "idle"));
    return use;
  }

  static Map<String, List<ProgressDay>> progress() {
    Map<String, List<ProgressDay>> progress = new LinkedHashMap<>();
    List<ProgressDay> frontend = new ArrayList<>();
    List<ProgressDay> backend = new ArrayList<>();
    for (int day = 1; day <= 18; day++) {
      double front = 1 - Math.pow(1 - Math.min(1, day / 13.0), 1.6);
      double back = Math.pow(Math.min(1, day / 19.0), 1.25);
      frontend.add(new ProgressDay(0.93 * front, front));
      backend.add(new ProgressDay(back * (0.22 + 0.5 * back), back));
    }
    progress.put("frontend", frontend);
    progress.put("backend", backend);
    return progress;
  }

  static Map<String, Map<String, Double>> matrix() {
    Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
    matrix.put("missing-system-analyst", values(0.6, "frontend", 6.9, "backend", 1.0, "outside"));
    matrix.put("missing-platform", values(0.1, "frontend", 4.4, "backend", 0.9, "nobody"));
    matrix.put("missing-qa", values(0.9, "frontend", 3.8, "backend"));
    matrix.put("backend", values(0.2, "frontend", 2.1, "backend", 0.3, "nobody"));
    matrix.put("frontend", values(1.1, "frontend", 1.2, "backend"));
    matrix.put("common-luck", values(0.5, "frontend", 3.8, "backend", 1.6, "nobody"));
    return matrix;
  }

  static Map<String, Integer> people() {
    Map<String, Integer> people = new LinkedHashMap<>();
    people.put("frontend", 2);
    people.put("backend", 2);
    people.put("designer", 1);
    return people;
  }

  static Map<String, Map<String, Double>> waits() {
    Map<String, Map<String, Double>> waits = new LinkedHashMap<>();
    waits.put("frontend", values(41.2, "backend", 6.3, "designer", 3.1, "outside"));
    waits.put("backend", values(3.2, "frontend", 57.9, "outside"));
    return waits;
  }

  static Map<String, Double> values(Object... valuesAndNames) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < valuesAndNames.length; i += 2) {
      values.put((String) valuesAndNames[i + 1], ((Number) valuesAndNames[i]).doubleValue());
    }
    return values;
  }
}
