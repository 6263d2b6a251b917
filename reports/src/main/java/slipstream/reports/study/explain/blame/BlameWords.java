package slipstream.reports.study.explain.blame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.attribution.BlameAttribution;
import slipstream.simulator.experiment.attribution.BlameAttribution.Reason;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.statistics.Interval;

/**
 * Why blame lands on a discipline, in sentences. Only what takes blame away when it is taken away
 * is told as a reason; all else is not.
 */
public final class BlameWords {
  /** A reason that moves fewer points is not worth a sentence. */
  private static final double NOTABLE = 0.005;

  private static final int MOST = 4;
  private static final String MISSING = "missing-";

  private BlameWords() {}

  /** The sentences, the most important first. */
  public static List<String> sentences(BlameAttribution study, long seed) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Words.capital(Words.party(study.party()))
            + " gets "
            + Figures.percent(study.blamed())
            + " of the blame and caused "
            + Figures.percent(study.caused())
            + " of the time lost.");
    reasons(study)
        .map(entry -> because(entry.getKey(), entry.getValue(), study.party()))
        .forEach(sentences::add);
    if (sentences.size() == 1) {
      sentences.add("Of nothing that can be switched is it sure that it takes blame off it.");
    }
    sentences.add(
        "Were both disciplines seen, suspected and burdened alike, and every role filled, it would"
            + " get "
            + Figures.percentBeside(study.even())
            + " (95%: "
            + Figures.percentInterval(study.evenCi95())
            + ").");
    String off = relief(study);
    if (!off.isEmpty()) {
      sentences.add("Blame is taken off it by " + off + ".");
    }
    sentences.add(basis(study, seed));
    return sentences;
  }

  private static Stream<Map.Entry<String, Reason>> reasons(BlameAttribution study) {
    return study.reasons().entrySet().stream()
        .filter(entry -> entry.getValue().because())
        .filter(entry -> entry.getValue().share() >= NOTABLE)
        .sorted(Comparator.comparing(entry -> -entry.getValue().share()))
        .limit(MOST);
  }

  private static String because(String player, Reason reason, String party) {
    return "Blame lands there because "
        + reason(player, party)
        + ": "
        + points(reason.share())
        + " (95%: "
        + interval(reason.ci95())
        + "); taken away alone it takes "
        + points(-reason.offAlone().mean())
        + " off.";
  }

  private static String reason(String player, String party) {
    return player.startsWith(MISSING)
        ? "there is " + Words.cause(player)
        : Words.reason(player + ".because").replace("{other}", other(party));
  }

  private static String other(String party) {
    return Stream.of(DisciplineName.values())
        .map(DisciplineName::key)
        .filter(key -> !key.equals(party))
        .map(Words::party)
        .collect(Collectors.joining());
  }

  private static String relief(BlameAttribution study) {
    return study.reasons().entrySet().stream()
        .filter(entry -> entry.getValue().ci95().hi() < 0)
        .filter(entry -> entry.getValue().share() <= -NOTABLE)
        .sorted(Comparator.comparing(entry -> entry.getValue().share()))
        .limit(MOST)
        .map(entry -> player(entry.getKey()) + " (" + points(-entry.getValue().share()) + ")")
        .collect(Collectors.joining(", "));
  }

  /** A player in words. */
  public static String player(String key) {
    return key.startsWith(MISSING) ? Words.cause(key) : Words.reason(key);
  }

  /** What to say of a value that is no reason. */
  static String unsure(Reason reason) {
    boolean sure = reason.ci95().lo() > 0 || reason.ci95().hi() < 0;
    return sure ? "" : "cannot tell from nothing";
  }

  private static String basis(BlameAttribution study, long seed) {
    return "Shares of blame are Shapley values over an order of the reasons drawn anew for each "
        + "50 of "
        + Figures.counted(study.attributionRuns(), "run")
        + ", every reason to ±"
        + Figures.one(100 * study.precisionReached())
        + " points, seed "
        + seed
        + "; model, not measurement.";
  }

  /** {@code 1 point}, {@code 12.3 points}. */
  static String points(double share) {
    String points = Figures.one(100 * share);
    return points + (points.equals("1.0") ? " point" : " points");
  }

  private static String interval(Interval shares) {
    return Figures.interval(new Interval(100 * shares.lo(), 100 * shares.hi()), 1);
  }
}
