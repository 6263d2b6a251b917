package slipstream.reports.study.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.subset.AttributionExperiment;
import slipstream.simulator.statistics.Interval;

/** What caused the slip, and who is blamed, in sentences that name where each figure is from. */
public final class ExplainWords {
  /** Two hires whose savings differ less by the other's presence need no sentence. */
  private static final double NOTABLE_DAYS = 0.1;

  private ExplainWords() {}

  /** The sentences, the most important first. */
  public static List<String> sentences(Result result, Attribution study) {
    List<String> sentences = new ArrayList<>();
    if (study.shapley().isEmpty()) {
      sentences.add(
          "Nothing can be switched off here: every role is filled. That it ends "
              + Verdict.end(study.slip())
              + " is the plan itself and common luck.");
      return sentences;
    }
    if (study.onTimeIsAsked()) {
      sentences.add(onTime(study));
    }
    sentences.add(causes(study));
    if (anybodyCounts(study)) {
      sentences.add(base(study));
    }
    sentences.add(blame(result, study));
    interaction(study).ifPresent(sentences::add);
    disagreement(study).ifPresent(sentences::add);
    if (result.blamePoints() > 0
        && !Figures.decimals(result.lagSprints().mean(), 2).equals("0.00")) {
      sentences.add(
          "Between a cause and the blame for it lie "
              + Figures.decimals(result.lagSprints().mean(), 2)
              + " sprints on average (95%: "
              + Figures.interval(result.lagSprints().ci95(), 2)
              + "); blame in the sprint of its cause counts as 0.");
    }
    sentences.add(basis(result, study));
    return sentences;
  }

  private static String basis(Result result, Attribution study) {
    return "But-for shares are Shapley values over "
        + (study.orders() == 0
            ? "all "
                + Figures.counted(study.subsets(), "subset")
                + " of the causes, "
                + Figures.counted(study.attributionRuns(), "run")
                + " of each on common luck"
            : orders(study)
                + ", "
                + Figures.counted(study.simulations(), "simulation")
                + " in all"
                + precision(study))
        + ", seed "
        + result.seed()
        + "; model, not measurement."
        + settled(study)
        + unknown(study);
  }

  /** Few players get an order in every run; of many, runs share one. */
  private static String orders(Attribution study) {
    String runs = Figures.counted(study.attributionRuns(), "run");
    return study.orders() == study.attributionRuns()
        ? "an order of the causes drawn anew in each of " + runs
        : Figures.counted(study.orders(), "order") + " of the causes drawn anew, shared by " + runs;
  }

  private static String settled(Attribution study) {
    boolean missing = study.shapley().keySet().stream().anyMatch(key -> key.startsWith("missing-"));
    return missing
        ? " A role that is filled here has full effect from the first day; what-if and advise let"
            + " whoever joins ramp up, and save less."
        : "";
  }

  private static String unknown(Attribution study) {
    return study.interactionsUnknown() == 0
        ? ""
        : " What "
            + Figures.counted(study.interactionsUnknown(), "further pair")
            + " of causes do together is not known"
            + (study.shapley().size() <= AttributionExperiment.MOST_ENUMERATED
                ? ": see --exact."
                : ".");
  }

  private static String precision(Attribution study) {
    if (Double.isNaN(study.precisionReached())) {
      return "";
    }
    String reached = ", every cause to ±" + Figures.decimals(study.precisionReached(), 2) + " days";
    return study.precisionReached() > study.precisionAsked()
        ? reached + " (±" + Figures.decimals(study.precisionAsked(), 2) + " was asked for)"
        : reached;
  }

  /** How many runs of how many combinations it is from. */
  public static String simulated(Attribution study) {
    String runs = Figures.counted(study.attributionRuns(), "run");
    String simulated = ", " + Figures.counted(study.simulations(), "simulation");
    return study.orders() == 0
        ? runs + " of each of " + Figures.counted(study.subsets(), "combination")
        : study.orders() == study.attributionRuns()
            ? runs + ", each in an order of its own" + simulated
            : runs + " in " + Figures.counted(study.orders(), "order") + simulated;
  }

  /** A player in words. */
  public static String player(String key) {
    return key.contains("=") ? "not " + key : Words.cause(key);
  }

  /** The largest causes of a delay; of a team that is early, what keeps it from being earlier. */
  private static String causes(Attribution study) {
    String largest =
        largest(study)
            .map(
                entry ->
                    player(entry.getKey())
                        + " ("
                        + Figures.one(entry.getValue().days())
                        + " days, 95%: "
                        + Figures.interval(entry.getValue().ci95(), 1)
                        + ")")
            .collect(Collectors.joining(", "));
    if (!late(study)) {
      return "On average it ends "
          + Verdict.end(study.slip())
          + (largest.isEmpty()
              ? "; no cause that can be switched off makes it later."
              : "; it would end earlier without these causes: " + largest + ".");
    }
    if (largest.isEmpty() && anybodyCounts(study)) {
      return "Which causes made the "
          + Figures.one(study.slip())
          + " days of delay cannot be told from "
          + Figures.counted(study.attributionRuns(), "run")
          + (Double.isNaN(study.baseCi95().lo()) ? "." : ": every interval holds 0.");
    }
    if (largest.isEmpty()) {
      return "None of the "
          + Figures.one(study.slip())
          + " days of delay is due to a cause that can be switched off: it is the plan itself, and"
          + " luck that the whole team shares.";
    }
    double explained = largest(study).mapToDouble(entry -> entry.getValue().days()).sum();
    return "Of "
        + Figures.one(study.slip())
        + " days of delay, the mean of "
        + Figures.counted(study.attributionRuns(), "run")
        + ", "
        + (explained > study.slip() / 2 ? "most" : "the largest parts")
        + " would not have happened without these causes: "
        + largest
        + ".";
  }

  private static boolean late(Attribution study) {
    return study.slip() > 0 && !Figures.one(study.slip()).equals("0.0");
  }

  /** Whether anything that can be switched off makes a difference that can be read. */
  private static boolean anybodyCounts(Attribution study) {
    return study.shapley().values().stream()
        .anyMatch(value -> !Figures.one(Math.abs(value.days())).equals("0.0"));
  }

  private static Stream<Map.Entry<String, Contribution>> largest(Attribution study) {
    return bySize(study)
        .filter(entry -> entry.getValue().days() > 0 && resolved(entry.getValue().ci95()))
        .filter(entry -> !Figures.one(entry.getValue().days()).equals("0.0"))
        .limit(3);
  }

  private static Stream<Map.Entry<String, Contribution>> bySize(Attribution study) {
    return study.shapley().entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().days()));
  }

  private static String base(Attribution study) {
    Interval ci = study.baseCi95();
    boolean left = study.baseDays() > 0 && late(study);
    String without =
        left
            ? Figures.one(study.baseDays()) + " days are left"
            : "it would end " + Verdict.end(study.baseDays());
    return "With all of that switched off "
        + without
        + (Double.isNaN(ci.lo()) ? "" : within(ci, left))
        + ": the plan itself, and luck that the whole team shares.";
  }

  private static String within(Interval ci, boolean left) {
    return " (95%: "
        + (left
            ? Figures.interval(ci, 1)
            : Verdict.direction(ci.lo()) + " to " + Verdict.direction(ci.hi()))
        + ")";
  }

  private static String onTime(Attribution study) {
    String worst =
        study.onTimeShapley().entrySet().stream()
            .filter(entry -> entry.getValue().share() < 0)
            .filter(entry -> !Figures.points(entry.getValue().share()).equals("0"))
            .sorted(Comparator.comparing(entry -> entry.getValue().share()))
            .limit(3)
            .map(
                entry ->
                    player(entry.getKey())
                        + " ("
                        + Figures.points(entry.getValue().share())
                        + " points)")
            .collect(Collectors.joining(", "));
    return "On time: "
        + Figures.percent(study.onTime())
        + " as it is, "
        + Figures.percent(study.onTimeBase())
        + " with every cause switched off; "
        + (worst.isEmpty()
            ? "no single cause costs a point of that chance."
            : "what costs most of that chance: " + worst + ".");
  }

  /** A discipline's own share of the slip beside its share of the blame. */
  private static String blame(Result result, Attribution study) {
    if (!(result.blamePoints() > 0)) {
      return "Nobody is blamed for anything.";
    }
    String blamed =
        result.blame().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("nobody"))
            .max(Comparator.comparing(entry -> entry.getValue().share()))
            .orElseThrow()
            .getKey();
    if (!(result.blame().get(blamed).share() > 0)) {
      return "All blame lands on nobody in particular.";
    }
    Contribution own = study.shapley().get(blamed);
    String caused =
        own == null
            ? "nothing that can be switched off is its own"
            : late(study)
                ? "its own errors caused "
                    + Figures.percent(Math.max(0, own.days() / study.slip()))
                    + " of the delay (but-for)"
                : "its own errors cost " + Figures.days(own.days()) + " (but-for)";
    return Words.capital(Words.party(blamed))
        + " gets "
        + Figures.percent(result.blame().get(blamed).share())
        + " of the blame, the largest share, while "
        + caused
        + "; missing roles can't be named, so "
        + Figures.percent(result.misattributed().share())
        + " of all blame misses its cause.";
  }

  private static Optional<String> interaction(Attribution study) {
    return study.interactions().stream()
        .filter(pair -> pair.first().startsWith("missing-") && pair.second().startsWith("missing-"))
        .filter(pair -> resolved(pair.ci95()))
        .filter(pair -> Math.abs(pair.secondAfterFirst() - pair.secondAlone()) >= NOTABLE_DAYS)
        .findFirst()
        .map(ExplainWords::sentence);
  }

  private static String sentence(Interaction pair) {
    String first = Words.role(pair.first().substring("missing-".length()));
    String second = Words.role(pair.second().substring("missing-".length()));
    return "Hires are no sum: a "
        + second
        + " saves "
        + Figures.one(pair.secondAlone())
        + " days as the first hire, "
        + Figures.one(pair.secondAfterFirst())
        + " after a "
        + first
        + ".";
  }

  /** Where the two ways to count differ most, and why they may. */
  private static Optional<String> disagreement(Attribution study) {
    return study.shapley().entrySet().stream()
        .filter(entry -> Double.isFinite(entry.getValue().ledgerDays()))
        .max(Comparator.comparing(entry -> apart(entry.getValue())))
        .filter(entry -> apart(entry.getValue()) >= NOTABLE_DAYS)
        .map(
            entry ->
                "Ledger and but-for differ most on "
                    + player(entry.getKey())
                    + ": "
                    + Figures.one(entry.getValue().ledgerDays())
                    + " days by the critical-chain ledger, "
                    + Figures.one(entry.getValue().days())
                    + " by but-for. The ledger charges each hour of one run's chain to one cause;"
                    + " but-for asks what would have gone otherwise without it, and shares what"
                    + " causes do together.");
  }

  private static double apart(Contribution contribution) {
    return Math.abs(contribution.ledgerDays() - contribution.days());
  }

  /** Whether an interval leaves no doubt about the sign. */
  public static boolean resolved(Interval interval) {
    return interval.lo() > 0 || interval.hi() < 0;
  }
}
