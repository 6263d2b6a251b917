package slipstream.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advice.Option;
import slipstream.simulator.experiment.advice.Robustness;
import slipstream.simulator.experiment.advice.Robustness.Flip;
import slipstream.simulator.experiment.advice.Robustness.InWorlds;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.comparison.Difference;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Index;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/** Studies written by hand, plausible for the essay's team; the slip is 6.1 days. */
public final class EssayStudies {
  private EssayStudies() {}

  /** A mean with its interval. */
  public static Estimate about(double mean, double half) {
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }

  /** Alternatives, the differences of the first being the answer. */
  public static Comparisons comparisons(Alternative... alternatives) {
    return new Comparisons(alternatives[0].difference(), List.of(alternatives), List.of());
  }

  /** A hire that takes 2.3 days away, less where the luck is good. */
  public static Alternative withAnAnalyst() {
    return alternative(
        "with a system analyst",
        List.of("structure.system-analyst=present"),
        quicker(EssayTeam.told().slip(3.8, 3.7, 3.9, 0.17).result(), 0.62),
        -2.3,
        0.1,
        0.85,
        "better");
  }

  /** An alternative with the difference of its slip. */
  public static Alternative alternative(
      String name,
      List<String> changes,
      Result result,
      double slip,
      double half,
      double better,
      String verdict) {
    Difference difference =
        new Difference(
            "days",
            6.1,
            6.1 + slip,
            slip,
            new Interval(slip - half, slip + half),
            better,
            new Interval(better - 0.01, better + 0.01),
            0,
            7.5,
            verdict,
            verdict.equals("cannot-tell") ? 50_000 : 0);
    return new Alternative(
        name, changes, "0", result, Map.of("slipDays", difference), List.of(), null, null, null);
  }

  /** The same result with all lateness shrunk by a factor. */
  public static Result quicker(Result result, double factor) {
    return dotted(
        result, result.slipDots().stream().map(slip -> factor * (slip + 0.5) - 1).toList());
  }

  /** The same result with other equally likely slips. */
  public static Result dotted(Result result, List<Double> dots) {
    return new Result(
        result.seed(),
        result.runs(),
        result.cutOff(),
        result.complete(),
        result.plannedEndDays(),
        result.sprintDays(),
        result.sprints(),
        result.metrics(),
        dots,
        result.perSprint(),
        result.timeUse(),
        result.dutyShare(),
        result.people(),
        result.progress(),
        result.chain(),
        result.cause(),
        result.blame(),
        result.blamePoints(),
        result.matrix(),
        result.misattributed(),
        result.gap(),
        result.lagSprints(),
        result.waits(),
        result.life());
  }

  /** Nine players whose values and base sum to the slip. */
  public static Attribution attribution() {
    return attribution(
        1.42,
        EssayFigures.values(
            1.31,
            "missing-system-analyst",
            0.92,
            "missing-scrum-master",
            0.61,
            "missing-tech-lead",
            0.83,
            "missing-platform",
            0.34,
            "missing-on-call",
            -0.12,
            "missing-qa",
            0.05,
            "missing-manager",
            0.31,
            "frontend",
            0.43,
            "backend"));
  }

  /** Players with intervals of 0.06 to either side, and an interaction for every pair. */
  public static Attribution attribution(double base, Map<String, Double> days) {
    Map<String, Contribution> shapley = new LinkedHashMap<>();
    days.forEach(
        (player, value) ->
            shapley.put(
                player,
                new Contribution(
                    value, about(value, 0.06).ci95(), about(-1.2 * value, 0.08), value * 0.9)));
    double slip = base + days.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, OnTimeContribution> chances = new LinkedHashMap<>();
    days.forEach((player, value) -> chances.put(player, chance(-0.31 * value / (slip - base))));
    return new Attribution(
        false,
        Attribution.ENUMERATION,
        1000,
        0,
        1 << days.size(),
        1000L << days.size(),
        Double.NaN,
        0.06,
        slip,
        base,
        about(base, 0.09).ci95(),
        shapley,
        0.04,
        0.35,
        new Interval(0.33, 0.37),
        chances,
        interactions(List.copyOf(days.keySet()), days),
        0);
  }

  private static OnTimeContribution chance(double share) {
    return new OnTimeContribution(share, new Interval(share - 0.012, share + 0.012));
  }

  private static List<Interaction> interactions(List<String> players, Map<String, Double> days) {
    List<Interaction> pairs = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      for (int j = i + 1; j < players.size(); j++) {
        double value = 0.32 * Math.sin(1 + 2.7 * i + 1.3 * j * j) * days.get(players.get(i));
        pairs.add(
            new Interaction(
                players.get(i),
                players.get(j),
                value,
                about(value, 0.05).ci95(),
                0.3,
                0.3 - value));
      }
    }
    return pairs;
  }

  /** Hires and practices with a tie at the top. */
  public static Advice advice() {
    List<Option> options =
        List.of(
            option("system-analyst", "structure.system-analyst=present", 2.31, 0.09, false, 0),
            option("scrum-master", "structure.scrum-master=present", 1.62, 0.1, false, 1.15),
            option("protected-sprint", "practices.protected-sprint=true", 1.21, 0.08, false, 0),
            option("platform", "structure.platform=present", 1.18, 0.09, false, 0),
            option("tech-lead", "structure.tech-lead=present", 0.74, 0.08, false, 0),
            option("contract-first", "practices.contract-first=true", 0.66, 0.05, false, 0),
            option("on-call", "structure.on-call=present", 0.41, 0.06, false, 0),
            option("slack=10%", "practices.slack=10%", 0.02, 0.05, false, 0.9),
            option("manager", "structure.manager=present", 0.11, 0.06, false, 0),
            option("qa", "structure.qa=present", -0.22, 0.07, false, 0));
    List<Option> together =
        List.of(
            combined("system-analyst + platform", 3.92, 0.1, false),
            combined("system-analyst + protected-sprint", 3.85, 0.1, true),
            combined("system-analyst + scrum-master", 3.47, 0.11, false));
    return new Advice(
        "2 changes", 0.95, 10_000, 52_300, 0.99, options, 0.6, together, 45, true, robustness());
  }

  /** An option that changes one setting. */
  public static Option option(
      String name, String change, double saved, double half, boolean tied, double promise) {
    return new Option(
        name,
        List.of(change),
        10_000,
        about(saved, half),
        tied,
        promise,
        about(0.4, 0.1),
        about(0.1, 0.01),
        4.2,
        null);
  }

  private static Option combined(String name, double saved, double half, boolean tied) {
    return new Option(
        name,
        List.of("structure.a=present", "practices.b=true"),
        10_000,
        about(saved, half),
        tied,
        0,
        about(0.8, 0.1),
        about(0.2, 0.01),
        3.9,
        null);
  }

  /** Worlds in which the analyst is mostly best. */
  public static Robustness robustness() {
    return new Robustness(
        200,
        200,
        400,
        410_000,
        0.05,
        0.99,
        96,
        List.of(
            world("system-analyst", 166, 0.05, 2.4),
            world("scrum-master", 17, 0.81, 1.7),
            world("protected-sprint", 3, 1.2, 1.3),
            world("platform", 12, 1.16, 1.3),
            world("tech-lead", 2, 1.68, 0.8),
            world("contract-first", 0, 1.75, 0.7)),
        0.12,
        24,
        List.of(
            new Flip(
                "mechanisms.unplanned-requests.rate",
                "0.3",
                "0.6",
                "scrum-master",
                about(0.42, 0.1)),
            new Flip(
                "starting-conditions.backend.requirements.missing",
                "30%",
                "60%",
                "platform",
                about(0.2, 0.1))));
  }

  private static InWorlds world(String name, int best, double regret, double saved) {
    return new InWorlds(
        name,
        200,
        Share.of(best, 200),
        regret,
        2.1 * regret,
        saved,
        0.5 * saved,
        1.6 * saved,
        3.9,
        0.4 * saved);
  }

  /** A dozen assumptions, the size of backend's stories first. */
  public static Sensitivity sensitivity() {
    return new Sensitivity(
        1000,
        6.1,
        4.3,
        List.of(
            swing("backlog.backend-size", "6h", "3h", "9h", -3.9, 5.2),
            swing("backlog.load", "70%", "50%", "90%", -2.4, 3.1),
            swing("mechanisms.unplanned-requests.rate", "0.3", "0.1", "0.6", -1.3, 2.2),
            swing("sprint.hours-per-day", "6h", "4h", "7h", 2.1, -0.7),
            swing("mechanisms.edge-cases.rate.missing", "0.03", "0.01", "0.06", -0.8, 1.6),
            swing(
                "starting-conditions.backend.requirements.missing", "30%", "10%", "50%", 1.2, -0.9),
            swing(
                "mechanisms.clarification.latency.missing",
                "0.5 days",
                "0.2 days",
                "1 day",
                -0.6,
                1.1),
            swing("mechanisms.environments.effort.missing", "0.56 days", "2h", "1 day", -0.5, 0.8),
            swing("backlog.sprint-factor", "1", "0.9", "1.1", -0.6, 0.6),
            swing("mechanisms.decisions.effort.missing", "2h", "1h", "4h", -0.3, 0.6),
            swing("mechanisms.spec-churn.redo", "20%", "10%", "40%", 0.1, 0.5),
            swing("mechanisms.incidents.rate", "0.15", "0.05", "0.5", -0.2, 0.4),
            swing("delivery.resumption-lag", "12 min", "5 min", "25 min", -0.1, 0.2)),
        List.of(),
        0,
        List.of(
            index("backlog.backend-size", 0.46, 0.52),
            index("backlog.load", 0.18, 0.24),
            index("mechanisms.unplanned-requests.rate", 0.08, 0.11),
            index("sprint.hours-per-day", 0.06, 0.08),
            index("mechanisms.edge-cases.rate.missing", 0.03, 0.05)),
        null,
        256,
        100,
        new Spread(512, 6.1, 6.9, 2.6, 11.4, 3.4, 0.05),
        List.of(),
        List.of());
  }

  /** An assumption's swing with intervals of 0.1 to either side. */
  public static Swing swing(
      String key, String value, String low, String high, double atLow, double atHigh) {
    return new Swing(
        key, value, low, high, about(atLow, 0.1), about(atHigh, 0.1), "", "assumption", "");
  }

  private static Index index(String key, double first, double total) {
    return new Index(key, first, about(first, 0.05).ci95(), total, about(total, 0.05).ci95());
  }
}
