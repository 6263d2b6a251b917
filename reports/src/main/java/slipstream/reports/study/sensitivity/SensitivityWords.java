package slipstream.reports.study.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Warnings;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Index;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;

/** Sensitivity in sentences. */
public final class SensitivityWords {
  /** Assumptions that are named as those that explain most. */
  private static final int FIRST_FEW = 3;

  /** Half-width of an index beyond which ranks of assumptions can't be trusted. */
  private static final double WIDE = 0.15;

  /** Spread that the screening passed over, worth a warning. */
  private static final double MUCH = 0.1;

  /** Luck in the means of worlds that leaves little to take it off from. */
  private static final double MOSTLY_LUCK = 0.5;

  /** Half-width of a 95% interval, in standard errors. */
  private static final double CERTAIN = 2;

  private static final Pattern MIDDLE = Pattern.compile("\\b(median|mean): ([^,}]+)");

  private SensitivityWords() {}

  /** The sentences, the most important first. */
  public static List<String> sentences(Result result, Sensitivity study) {
    List<String> sentences = new ArrayList<>();
    List<Swing> tied = tiedWithFirst(study);
    sentences.add(first(study, tied));
    if (tied.isEmpty()) {
      next(study, sentences);
    }
    if (study.worlds() != null) {
      sentences.add(worlds(study));
      explained(study, sentences);
      sentences.add(ignoranceAgainstLuck(study));
    }
    unresolved(study, sentences);
    sentences.add(basis(result, study));
    return sentences;
  }

  private static String first(Sensitivity study, List<Swing> tied) {
    Swing top = study.tornado().get(0);
    if (!top.resolved()) {
      return "No assumption can be told to move the mean slip by itself, at "
          + Figures.counted(study.tornadoRuns(), "run")
          + "; try more --runs.";
    }
    return "What moves the mean slip most is "
        + name(top)
        + ": from "
        + top.low()
        + " to "
        + top.high()
        + ", its plausible range, by "
        + Figures.one(top.width())
        + " days ("
        + Figures.signed(top.atLow().mean(), 1)
        + " at the low end, "
        + Figures.signed(top.atHigh().mean(), 1)
        + " at the high end). "
        + assumed(top)
        + (tied.isEmpty()
            ? ""
            : " Not told apart from it: "
                + few(tied.stream().map(SensitivityWords::name).toList())
                + ".");
  }

  private static List<Swing> tiedWithFirst(Sensitivity study) {
    Swing top = study.tornado().get(0);
    return study.tornado().stream()
        .skip(1)
        .filter(swing -> swing.resolved() && tied(top, swing))
        .toList();
  }

  /** Widths whose difference is within their uncertainty. */
  private static boolean tied(Swing top, Swing other) {
    return top.width() - other.width() < Math.sqrt(uncertainty(top) + uncertainty(other));
  }

  private static double uncertainty(Swing swing) {
    double low = swing.atLow().ci95().halfWidth();
    double high = swing.atHigh().ci95().halfWidth();
    return low * low + high * high;
  }

  private static String assumed(Swing swing) {
    Matcher middle = MIDDLE.matcher(swing.value());
    String value =
        middle.find() ? "a " + middle.group(1) + " of " + middle.group(2) : swing.value();
    String evidence =
        switch (swing.evidence()) {
          case "measured", "surveyed" -> ", which is " + swing.evidence();
          case "expert" -> ", an expert's judgement";
          case "assumption" -> ", an assumption";
          default -> "";
        };
    boolean words = value.startsWith("{");
    return (words ? "The value assumed is in the file" : "Assumed is " + value)
        + evidence
        + (swing.source().isEmpty() ? "" : " (" + swing.source() + ")")
        + ".";
  }

  private static void next(Sensitivity study, List<String> sentences) {
    List<String> further =
        study.tornado().stream()
            .skip(1)
            .limit(FIRST_FEW)
            .filter(Swing::resolved)
            .map(
                swing ->
                    quoted(swing) + " (" + swing.key() + ", " + Figures.days(swing.width()) + ")")
            .toList();
    if (!further.isEmpty()) {
      sentences.add("Then " + String.join(", ", further) + ".");
    }
  }

  private static String worlds(Sensitivity study) {
    Spread worlds = study.worlds();
    double luck = CERTAIN * study.luckSd() / Math.sqrt(study.tornadoRuns());
    String mild =
        worlds.assumed() + luck < worlds.p10()
            ? " The assumed values are milder than 9 of 10 plausible worlds: many ranges reach"
                + " further to the bad side than to the good one."
            : "";
    return "With all assumptions drawn from their ranges, the mean slip lies between "
        + Figures.one(worlds.p10())
        + " and "
        + Figures.one(worlds.p90())
        + " days in 8 of 10 plausible worlds, "
        + Figures.one(worlds.mean())
        + " on average; the assumed values give "
        + Figures.one(worlds.assumed())
        + "."
        + mild;
  }

  private static void explained(Sensitivity study, List<String> sentences) {
    List<Index> few =
        study.indices().stream()
            .sorted(Comparator.comparingDouble(Index::first).reversed())
            .filter(index -> index.firstCi95().lo() > 0)
            .limit(FIRST_FEW)
            .toList();
    if (few.isEmpty()) {
      sentences.add("No single assumption is known to explain a part of that spread.");
      return;
    }
    double together = few.stream().mapToDouble(Index::first).sum();
    sentences.add(
        "Knowing "
            + and(few.stream().map(index -> name(study, index.key())).toList())
            + " for sure would take away about "
            + Figures.percent(Math.min(1, together))
            + " of that spread (as variance).");
  }

  private static String ignoranceAgainstLuck(Sensitivity study) {
    double ignorance = study.worlds().sd();
    double luck = study.luckSd();
    String verdict =
        ignorance > 1.25 * luck
            ? "Not knowing the assumptions matters more than luck"
            : luck > 1.25 * ignorance
                ? "Luck matters more than not knowing the assumptions"
                : "Luck and not knowing the assumptions matter about alike";
    return verdict
        + ": the mean slip differs by "
        + Figures.one(ignorance)
        + " days (standard deviation) from world to world, the slip of one sprint by "
        + Figures.one(luck)
        + " days from run to run.";
  }

  private static void unresolved(Sensitivity study, List<String> sentences) {
    long flat = study.tornado().stream().filter(swing -> !swing.resolved()).count();
    if (flat > 0) {
      sentences.add(
          "Of "
              + Figures.counted(study.tornado().size(), "assumption")
              + ", "
              + Figures.count(flat)
              + " cannot be told from no effect when moved alone, at "
              + Figures.counted(study.tornadoRuns(), "run")
              + ".");
    }
  }

  private static String basis(Result result, Sensitivity study) {
    boolean worlds = study.worlds() != null;
    return "Luck is held fixed where ends are compared: all share the same "
        + Figures.count(study.tornadoRuns())
        + " runs, seed "
        + result.seed()
        + ownRuns(result, study)
        + (worlds
            ? "; each row of worlds has "
                + Figures.count(study.indexRuns())
                + " of its own, and what is luck in them is taken off the shares"
            : "")
        + (worlds
            ? ". In the second table \"alone\" is the share of the spread that knowing an assumption"
                + " takes away, \"with others\" adds what it does together with them. "
            : ". ")
        + Figures.counted(study.leftOut().size(), "ranged parameter")
        + " left out, each with its reason in result.json; model, not measurement.";
  }

  /** Why two mean slips of one team are told: they are of more runs and of fewer. */
  private static String ownRuns(Result result, Sensitivity study) {
    String own = Figures.one(result.metrics().get("slipDays").mean());
    String assumed = Figures.one(study.slip());
    return own.equals(assumed)
        ? ""
        : ", and the mean slip as assumed, "
            + assumed
            + " days, is of these; "
            + own
            + " is of "
            + Figures.counted(result.runs(), "run");
  }

  /** What a reader must know before trusting the figures. */
  public static List<String> warnings(Sensitivity study) {
    List<String> warnings = new ArrayList<>();
    double widest =
        study.indices().stream()
            .mapToDouble(
                index -> Math.max(index.firstCi95().halfWidth(), index.totalCi95().halfWidth()))
            .max()
            .orElse(0);
    if (widest > WIDE) {
      double factor = widest / WIDE * (widest / WIDE);
      warnings.add(
          "Shares of the spread are known to ± "
              + Figures.decimals(100 * widest, 0)
              + " points; try --rows "
              + power(study.indexRows() * Math.max(2, factor))
              + ".");
    }
    if (study.worlds() != null && study.worlds().noise() > MOSTLY_LUCK) {
      warnings.add(
          Figures.percent(study.worlds().noise())
              + " of the spread between worlds is the luck of few runs; try --runs "
              + Warnings.rounded(
                  study.tornadoRuns() * Math.max(2, study.worlds().noise() / MOSTLY_LUCK))
              + ".");
    }
    if (study.others() != null && study.others().firstCi95().lo() > MUCH) {
      warnings.add(
          "The assumptions that did not pass the screening explain "
              + Figures.percent(study.others().first())
              + " of the spread; try --parameters "
              + Math.min(100, 2 * study.indices().size())
              + ".");
    }
    if (!study.outside().isEmpty()) {
      warnings.add(
          "Outside of the plausible range, so that no world has the value assumed: "
              + few(study.outside())
              + "; write a range beside the value: {value: …, range: … to …}.");
    }
    return warnings;
  }

  private static long power(double rows) {
    long power = 1;
    while (power < Math.min(rows, 65_536)) {
      power *= 2;
    }
    return power;
  }

  private static String name(Sensitivity study, String key) {
    return study.tornado().stream()
        .filter(swing -> swing.key().equals(key))
        .map(SensitivityWords::name)
        .findFirst()
        .orElse(key);
  }

  /** {@code "Incidents per day" (mechanisms.incidents.rate)}. */
  private static String name(Swing swing) {
    return quoted(swing) + " (" + swing.key() + ")";
  }

  private static String quoted(Swing swing) {
    return '"' + swing.meaning().replaceFirst("[.:;].*$", "") + '"';
  }

  private static String few(List<String> names) {
    String shown = names.stream().limit(FIRST_FEW).collect(Collectors.joining(", "));
    int more = names.size() - FIRST_FEW;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static String and(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
