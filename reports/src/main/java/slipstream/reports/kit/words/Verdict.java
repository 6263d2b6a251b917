package slipstream.reports.kit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.statistics.Summary;

/**
 * What a result says, in sentences that stand on their own: how late, who is blamed, and for what.
 */
public final class Verdict {
  /** A gap that is smaller is not worth a sentence. */
  private static final double NOTABLE_GAP = 0.05;

  /** Of equal gaps the first counts, whatever the last bits say. */
  private static final double TIE = 1e-9;

  /** Of these, explain can say why they are blamed. */
  private static final List<String> DISCIPLINES =
      Stream.of(DisciplineName.values()).map(DisciplineName::key).toList();

  private Verdict() {}

  /** The sentences, the most important first. */
  public static List<String> sentences(Result result) {
    List<String> sentences = new ArrayList<>();
    sentences.add(lateness(result));
    sentences.add(blame(result));
    causes(result, sentences);
    return sentences;
  }

  /** What the figures rest on. */
  public static String basis(Result result) {
    return "From "
        + Figures.counted(result.runs(), "simulated " + such(result))
        + ", seed "
        + result.seed()
        + ".";
  }

  /** What is simulated: a sprint, or a release of several. */
  public static String such(Result result) {
    return result.sprints() == 1 ? "sprint" : "release";
  }

  /**
   * How late, how sure, how often on time. Of runs that were mostly cut off the mean is a bound,
   * and has no interval.
   */
  public static String lateness(Result result) {
    Summary slip = result.metrics().get("slipDays");
    boolean endless = Warnings.mostCutOff(result);
    return (endless ? "Late by at least " + Figures.one(slip.mean()) + " days" : slip(slip))
        + "; "
        + onTime(result, "such " + such(result) + "s ")
        + ".";
  }

  private static String slip(Summary slip) {
    String mean = Figures.one(Math.abs(slip.mean())) + " days";
    Interval ci = slip.ci95();
    boolean sure = ci != null && !Double.isNaN(ci.lo());
    if (Figures.one(slip.mean()).equals("0.0")) {
      return "On time on average" + (sure ? " (" + signed(ci) + ")" : "");
    }
    if (slip.mean() > 0) {
      String how = !sure ? "" : ci.lo() >= 0 ? "95%: " + Figures.interval(ci, 1) : signed(ci);
      return "Late by " + mean + bracketed(how);
    }
    String how =
        !sure
            ? ""
            : ci.hi() <= 0
                ? "95%: " + Figures.interval(new Interval(-ci.hi(), -ci.lo()), 1)
                : signed(ci);
    return "Early by " + mean + bracketed(how);
  }

  /** Of an interval on both sides of zero each end says its direction. */
  private static String signed(Interval ci) {
    return "95%: " + direction(ci.lo()) + " to " + direction(ci.hi());
  }

  /** {@code 0.3 late}, {@code 1.2 early}, {@code 0.0}. */
  public static String direction(double days) {
    String size = Figures.one(Math.abs(days));
    return size.equals("0.0") ? size : size + (days < 0 ? " early" : " late");
  }

  /** How something ends: {@code 8.0 days early}, {@code on time}, {@code 0.3 days late}. */
  public static String end(double slip) {
    String size = Figures.one(Math.abs(slip));
    return size.equals("0.0") ? "on time" : size + " days " + (slip < 0 ? "early" : "late");
  }

  private static String bracketed(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  /**
   * How often it is on time: {@code 3 of 100 such sprints are on time}.
   *
   * @param such what is counted, with a blank after it; empty where that is known
   */
  public static String onTime(Result result, String such) {
    double share = result.metrics().get("onTime").mean();
    if (share <= 0) {
      return "none of " + Figures.count(result.runs()) + " " + such + "is on time";
    }
    if (share >= 1) {
      return "all of " + Figures.count(result.runs()) + " " + such + "are on time";
    }
    if (share < 0.005) {
      return "fewer than 1 of 100 " + such + "is on time";
    }
    if (share >= 0.995) {
      return "more than 99 of 100 " + such + "are on time";
    }
    String hundredth = Figures.decimals(100 * share, 0);
    return hundredth + " of 100 " + such + (hundredth.equals("1") ? "is" : "are") + " on time";
  }

  /** Who is blamed beyond what they caused, what holds meanwhile, and where to ask further. */
  public static String blame(Result result) {
    return blame(result, "; what puts the blame there, explain --of blame measures.");
  }

  /** The same in a page that has the retro. */
  public static String blameInPage(Result result) {
    return blame(result, "; Retro, on this page, shows that sheet by sheet.");
  }

  /** The same without where to ask further. */
  public static String named(Result result) {
    return blame(result, ".");
  }

  private static String blame(Result result, String furtherOfDisciplines) {
    if (!(result.blamePoints() > 0)) {
      return "Nobody is blamed for anything.";
    }
    String wronged = wronged(result);
    if (wronged == null) {
      return "Blame follows cause: no party is blamed for over "
          + Figures.decimals(100 * NOTABLE_GAP, 0)
          + " points more than it caused.";
    }
    double blamed = result.blame().get(wronged).share();
    double caused = blamed - result.gap().get(wronged).share();
    String meanwhile = BlameCircumstances.of(result, wronged);
    return Words.capital(Words.party(wronged))
        // Outside parties are many.
        + (wronged.equals("outside") ? " get " : " gets ")
        + Figures.percent(blamed)
        + " of the blame and caused "
        + Figures.percent(Math.max(0, caused))
        + " of the time lost"
        + (meanwhile.isEmpty()
            ? "."
            : ". Meanwhile "
                + meanwhile
                + (DISCIPLINES.contains(wronged) ? furtherOfDisciplines : "."));
  }

  /** The party with the largest gap between blame and cause, or null where no gap is notable. */
  public static String wronged(Result result) {
    String wronged = null;
    double widest = NOTABLE_GAP;
    for (Map.Entry<String, Share> gap : result.gap().entrySet()) {
      double here = gap.getValue().share();
      boolean wider = wronged == null ? here >= widest : here > widest + TIE;
      // Circumstances cannot be wronged.
      if (!gap.getKey().equals("nobody") && wider) {
        wronged = gap.getKey();
        widest = here;
      }
    }
    return wronged;
  }

  private static void causes(Result result, List<String> sentences) {
    List<String> largest =
        result.chain().entrySet().stream()
            .filter(cause -> !cause.getKey().equals("planned-work"))
            .filter(cause -> !Figures.one(cause.getValue()).equals("0.0"))
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(3)
            .map(cause -> Words.cause(cause.getKey()) + " (" + Figures.days(cause.getValue()) + ")")
            .toList();
    if (!largest.isEmpty()) {
      sentences.add(
          (largest.size() == 1 ? "The largest cause: " : "The largest causes: ")
              + String.join(", ", largest)
              + ". Causes come from the critical-chain ledger; model, not measurement.");
    }
  }
}
