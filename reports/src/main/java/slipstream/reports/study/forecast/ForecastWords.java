package slipstream.reports.study.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.study.forecast.Outlooks.Outlook;

/** A forecast in sentences. */
final class ForecastWords {
  /** What sums of chances lose. */
  private static final double NOISE = 1e-9;

  /** Sprints for 85 of 100 futures over those for half: from here on a day cannot be named. */
  private static final int TOO_WIDE = 2;

  private ForecastWords() {}

  static List<String> sentences(Outlooks found) {
    List<String> sentences = new ArrayList<>();
    sentences.add(first(found));
    if (found.by() != null) {
      sentences.add(byThen(found));
    }
    sentences.add("Sprints count from the end of the newest one in the data.");
    sentences.add(found.why() + committing(found) + " " + bound(found));
    return sentences;
  }

  /** {@code 40 points}. */
  static String work(Outlooks found) {
    String amount = Figures.one(found.remaining()).replaceFirst("\\.0$", "");
    return amount + " " + (amount.equals("1") ? found.unit().replaceFirst("s$", "") : found.unit());
  }

  private static String first(Outlooks found) {
    Outlook used = found.used();
    if (used.p50() == 0) {
      return work(found)
          + " cannot be promised at all: at the pace of the past, fewer than half of"
          + " all futures are through with it in 200 sprints.";
    }
    String half = "within " + within(found, used.p50()) + " in at least 50 of 100 futures";
    return used.p85() == 0
        ? work(found)
            + " will be done "
            + half
            + "; nobody can be 85% sure of a day"
            + " after "
            + Figures.counted(found.pastSprints(), "past sprint")
            + "."
        : work(found)
            + " will be done within "
            + within(found, used.p85())
            + " in at least 85 of 100 futures"
            + (used.p50() < used.p85() ? ", " + half : "")
            + ".";
  }

  private static String within(Outlooks found, int sprints) {
    String end = end(found, sprints);
    return Figures.counted(sprints, "sprint") + (end.isEmpty() ? "" : " (" + end + ")");
  }

  /** The day on which a coming sprint ends; empty where it is not known. */
  static String end(Outlooks found, int sprints) {
    return sprints > 0 && sprints <= found.ends().size() ? found.ends().get(sprints - 1) : "";
  }

  /** A number of sprints in a table, with its day. */
  static String enough(Outlooks found, int sprints) {
    String end = end(found, sprints);
    return sprints == 0 ? "–" : sprints + (end.isEmpty() ? "" : ", " + end);
  }

  private static String byThen(Outlooks found) {
    Map<String, Double> chances = found.by().chance();
    String others =
        chances.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(found.preferred()))
            .map(entry -> entry.getKey() + " says " + chance(found, entry.getValue()))
            .collect(Collectors.joining(", "));
    return "By "
        + found.by().date()
        + ", when "
        + Figures.counted(found.by().sprints(), "more sprint")
        + (found.by().sprints() == 1 ? " has" : " have")
        + " ended, it is done with a chance of "
        + chance(found, chances.get(found.preferred()))
        + (others.isEmpty() ? "." : " (" + others + ").");
  }

  /** A chance, which is never above what the history can bear; nor is it told to be less. */
  static String chance(Outlooks found, double chance) {
    double least = 1 - found.mostCertain();
    return chance <= least ? "≤" + Figures.percent(least) : Figures.percent(chance);
  }

  /** What was said of the sprints to come, and whom it reaches. */
  private static String committing(Outlooks found) {
    if (found.committing() == 0) {
      return "";
    }
    String amount = Figures.one(found.committing()).replaceFirst("\\.0$", "");
    return " The fitted model lets every sprint commit "
        + amount
        + " "
        + found.unit()
        + (found.preferred().equals(Preference.OWN)
            ? ", which the own history that is used does not know."
            : "; the own history knows of no commitment.");
  }

  private static String bound(Outlooks found) {
    return Figures.counted(found.pastSprints(), "past sprint")
        + (found.pastSprints() == 1 ? " bears" : " bear")
        + " no chance above "
        + Figures.percent(found.mostCertain())
        + "; model, not measurement.";
  }

  /** What warns of a forecast that leaves open when: half of the futures, and all that bear it. */
  static Optional<String> tooWide(Outlooks found) {
    Outlook used = found.used();
    boolean wide = used.p50() > 0 && (used.p85() == 0 || used.p85() > TOO_WIDE * used.p50());
    return wide
        ? Optional.of(
            "Too wide to decide with: half of the futures are through within "
                + Figures.counted(used.p50(), "sprint")
                + ", but "
                + (used.p85() == 0
                    ? "no number of sprints is enough for 85 of 100"
                    : "85 of 100 take up to " + used.p85())
                + ". Forecast less work at once, or ask again after more sprints.")
        : Optional.empty();
  }

  /** What warns of a day that lies further ahead than the history reaches back. */
  static Optional<String> tooFar(Outlooks found) {
    return found.by() != null && found.by().sprints() > found.pastSprints()
        ? Optional.of(
            "By "
                + found.by().date()
                + " "
                + Figures.counted(found.by().sprints(), "more sprint")
                + " end, and the past holds "
                + found.pastSprints()
                + ": nothing tells that the team goes on for so long as it did. Ask for an earlier"
                + " day, or add the sprints that are missing.")
        : Optional.empty();
  }

  /** The sprint at which all outlooks are as sure as can be, or end. */
  static int last(Outlooks found) {
    int last = 1;
    for (Outlook outlook : found.outlooks().values()) {
      int sure = 1;
      while (sure < outlook.doneWithin().size()
          && outlook.within(sure) < found.mostCertain() - NOISE) {
        sure++;
      }
      last = Math.max(last, sure);
    }
    return last;
  }
}
