package slipstream.reports.study.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.reports.study.calibrate.Findings.Fared;
import slipstream.reports.study.calibrate.Findings.Told;
import slipstream.simulator.calibration.predict.PoolShares;
import slipstream.simulator.statistics.Interval;

/** A calibration in sentences. */
final class CalibrateWords {
  /** Fewer sprints lean on public boards more than on themselves. */
  private static final int FEW = 5;

  /** Of this many predicted sprints on, an interval that holds too few of them is told. */
  private static final int ENOUGH = 10;

  private static final double TOO_FEW_HELD = 0.65;

  /** Of a parameter that a history narrowed less than this, it told nothing to speak of. */
  static final double TOLD = 0.1;

  /** An 80% interval as wide as the whole commitment: from next to nothing to all of it. */
  private static final double TOO_WIDE = 1;

  private static final String MODEL = "fitted model";

  private CalibrateWords() {}

  /** Parameters of team and tracker by their keys, what was told most first; no roles. */
  static Stream<Map.Entry<String, Told>> byNarrowed(Findings found) {
    return found.parameters().entrySet().stream()
        .filter(entry -> !entry.getValue().role())
        .sorted(Comparator.comparing(entry -> -entry.getValue().narrowed()));
  }

  /** The verdict: whether it is the team, what comes next, and who says so with what right. */
  static List<String> sentences(Findings found) {
    return List.of(ResemblanceWords.sentence(found), next(found), proven(found));
  }

  private static String next(Findings found) {
    Findings.Ratio ratio = found.prediction().deliveredOverCommitted();
    return (found.check().size() < FEW
            ? "Little more than teams in general tell: the next sprint delivers "
            : "The next sprint delivers ")
        + Figures.percent(ratio.quantiles().get(49))
        + ofWhat(found)
        + " (80% sure: "
        + percents(middle(found))
        + "), by "
        + called(ratio.predictor())
        + " from "
        + Figures.counted(found.check().size(), "sprint")
        + (ratio.predictor().equals(MODEL) ? " (" + madeOf(found) + ")." : ".");
  }

  private static String ofWhat(Findings found) {
    double committing = found.prediction().committing();
    return committing == 0
        ? " of what it commits"
        : " of the " + amount(committing) + " " + found.history().unit() + " that it commits";
  }

  /**
   * {@code 62% simulated teams that fit, 38% the team's own past}, or that it is told as simulated
   * teams do it that are most like such a pool.
   */
  static String madeOf(Findings found) {
    PoolShares shares = found.prediction().shares();
    String pool =
        Figures.percent(shares.teams())
            + " simulated teams that fit, "
            + Figures.percent(1 - shares.teams())
            + " the team's own past";
    return shares.asTeamsDo() ? "as simulated teams do it that are most like " + pool : pool;
  }

  /** The 80% interval of the next sprint. */
  static Interval middle(Findings found) {
    List<Double> quantiles = found.prediction().deliveredOverCommitted().quantiles();
    return new Interval(quantiles.get(9), quantiles.get(89));
  }

  /** {@code 55% to 104%}. */
  static String percents(Interval interval) {
    return Figures.percent(interval.lo()) + " to " + Figures.percent(interval.hi());
  }

  /** What a table remarks on a predictor. */
  static String remark(Findings found, String predictor) {
    Findings.WalkedForward who = found.walkForward();
    List<String> remarks = new ArrayList<>();
    if (predictor.equals(who.winner())) {
      boolean beatsModel = !predictor.equals(found.proof().keySet().iterator().next());
      remarks.add(
          who.resolved()
              ? "best, beyond chance"
              : beatsModel && predictor.equals(who.preferred())
                  ? "best; beats the fitted model beyond chance"
                  : "best, maybe by luck");
    }
    if (predictor.equals(who.preferred())) {
      remarks.add(used(found));
    }
    return String.join("; ", remarks);
  }

  /** What is used, and by what right: the model is, unless a rival beats it beyond chance. */
  private static String used(Findings found) {
    Findings.WalkedForward who = found.walkForward();
    return who.preferred().equals(who.winner())
        ? "used"
        : "used: none beats it beyond chance"
            + (isLast(found) ? ", though its error is largest" : "");
  }

  private static boolean isLast(Findings found) {
    double model = found.proof().get(found.walkForward().preferred()).crps();
    return found.proof().values().stream().allMatch(fared -> fared.crps() <= model);
  }

  /** A predictor as part of a sentence. */
  static String called(String predictor) {
    return switch (predictor) {
      case MODEL -> "the fitted model";
      case "own history" -> "the team's own history resampled";
      case "public pool" -> "the pool of public teams";
      default -> "own history and public teams mixed";
    };
  }

  private static String proven(Findings found) {
    Map<String, Fared> proof = found.proof();
    if (proof.isEmpty()) {
      return "No proof yet: from "
          + Figures.counted(found.check().size(), "sprint")
          + " none can be predicted by those before it; three are the least, ten are worth it.";
    }
    Findings.WalkedForward who = found.walkForward();
    String model = proof.keySet().iterator().next();
    Fared own = proof.get(model);
    Fared best = proof.get(who.winner());
    String unseen = "On " + Figures.counted(own.sprints(), "sprint") + " not seen before, ";
    String held = "its 80% intervals held " + Figures.percent(own.coverage80()) + ".";
    if (who.winner().equals(model)) {
      Map.Entry<String, Fared> second = second(proof, model);
      return unseen
          + "it predicted best (mean error, CRPS, "
          + crps(own)
          + " against "
          + crps(second.getValue())
          + " of "
          + called(second.getKey())
          + (who.resolved() ? "" : ", which may be luck")
          + "), and "
          + held;
    }
    String errors = " (mean error, CRPS, " + crps(best) + " against " + crps(own) + ")";
    return who.preferred().equals(model)
        ? unseen
            + called(who.winner())
            + " did best"
            + errors
            + ", but the difference may be luck, and the fitted model is used until a rival beats"
            + " it beyond chance; "
            + held
        : unseen
            + called(who.winner())
            + " beat the fitted model beyond chance"
            + errors
            + ", so the prediction is its; the fitted scenario tells causes, not dates.";
  }

  private static Map.Entry<String, Fared> second(Map<String, Fared> proof, String model) {
    return proof.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(model))
        .min(Map.Entry.comparingByValue((a, b) -> Double.compare(a.crps(), b.crps())))
        .orElseThrow();
  }

  private static String crps(Fared fared) {
    return Figures.decimals(fared.crps(), 3);
  }

  /** What a reader must know before trusting the figures. */
  static List<String> warnings(Findings found) {
    List<String> warnings = new ArrayList<>();
    if (!found.effort().complete()) {
      warnings.add(
          "Interrupted: the answer holds, but less exactly; it rests on the first "
              + Figures.counted(found.effort().teams(), "simulated team")
              + " only.");
    }
    if (!found.contradiction().isEmpty()) {
      warnings.add(found.contradiction());
    }
    int sprints = found.check().size();
    if (sprints < FEW) {
      warnings.add(
          "Only "
              + Figures.counted(sprints, "sprint")
              + ": they tell little of how far sprints swing, and 80% may be less; add older"
              + " sprints.");
    }
    double committing = found.prediction().committing();
    double most =
        found.history().sprints().stream().mapToDouble(Findings.Sprint::committed).max().orElse(0);
    if (committing > most) {
      warnings.add(
          "No past sprint committed "
              + amount(committing)
              + ", the largest "
              + amount(most)
              + ": how much less of it gets done is guessed from smaller ones.");
    }
    Interval fan = middle(found);
    if (fan.hi() - fan.lo() >= TOO_WIDE) {
      warnings.add(
          "Too wide to decide with: the next sprint may deliver anything from "
              + percents(fan)
              + " of what it commits. Promise what is sure, or plan with several sprints at once:"
              + " slipstream forecast.");
    }
    for (Fared own : found.proof().values().stream().limit(1).toList()) {
      if (own.sprints() >= ENOUGH && own.coverage80() < TOO_FEW_HELD) {
        warnings.add(
            "The fitted model's 80% intervals held only "
                + Figures.percent(own.coverage80())
                + " of your sprints: what is not known is more than they tell.");
      }
    }
    return warnings;
  }

  /** What a parameter is, in words that stand alone. */
  static String name(String key, Told told) {
    if (told.role()) {
      return "having " + Words.role(key.substring(key.indexOf('.') + 1));
    }
    return switch (key) {
      case "mechanisms.planning.overcommitment" -> "work committed beyond the usual load";
      case "tracker.added-spread" -> "how much the work that comes in varies (log-sd)";
      case "tracker.added-chance" -> "share of sprints into which work comes";
      case "tracker.added" -> "work that comes in and is done, over the commitment";
      case "backlog.sprint-factor.sigma" -> "how much effort varies from sprint to sprint (log-sd)";
      default -> told.meaning();
    };
  }

  /** Two explanations of the same totals. */
  static String either(String one, String other, boolean together) {
    return together
        ? "More of “" + one + "” with more of “" + other + "”, or less of both"
        : "More of “" + one + "”, or of “" + other + "”";
  }

  /** Points or items, with a decimal only where there is one. */
  static String amount(double value) {
    return Figures.one(value).replaceFirst("\\.0$", "");
  }
}
