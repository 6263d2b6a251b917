package slipstream.reports.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.console.Meant;
import slipstream.reports.console.Refusal;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Summary;

/**
 * What a pipeline demands of a result: {@code on-time >= 0.8}.
 *
 * @param measure measure as the result names it
 */
public record Goal(String text, String measure, boolean atLeast, double limit) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([A-Za-z][A-Za-z-]*)\\s*(>=|<=)\\s*(-?[0-9.]+)(%?)\\s*");

  /** A goal for a measure of every result. */
  public static Goal parse(String text) {
    return parse(text, Measure.ALL.stream().map(Measure::name).toList());
  }

  /**
   * A goal for one of these.
   *
   * @param measures as results name them
   */
  public static Goal parse(String text, List<String> measures) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Refusal.usage(
          "--goal takes MEASURE >= NUMBER or MEASURE <= NUMBER, found '"
              + text
              + "'; e.g. --goal 'on-time >= 0.8'");
    }
    double limit;
    try {
      limit = Double.parseDouble(form.group(3));
    } catch (NumberFormatException e) {
      throw Refusal.usage("--goal: '" + form.group(3) + "' is no number");
    }
    String measure = measure(form.group(1), measures);
    double demanded = form.group(4).isEmpty() ? limit : limit / 100;
    possible(measure, demanded, form.group(3) + form.group(4));
    return new Goal(text.strip(), measure, form.group(2).equals(">="), demanded);
  }

  /** A share beyond 0 to 1 is always met or always missed: somebody forgot the percent sign. */
  private static void possible(String measure, double limit, String typed) {
    boolean share =
        Measure.ALL.stream().anyMatch(m -> m.name().equals(measure) && m.unit().equals("share"));
    if (share && (limit < 0 || limit > 1)) {
      boolean percent = limit > 1 && limit <= 100 && !typed.endsWith("%");
      throw Refusal.usage(
          "--goal: "
              + dashed(measure)
              + " is a share from 0 to 1, found "
              + typed
              + (percent ? "; did you mean " + typed + "%?" : "; e.g. 0.8 or 80%"));
    }
  }

  /** Whether the mean is on the right side. */
  public boolean met(Result result) {
    return met(result.metrics());
  }

  /** Whether the mean among these measures is on the right side. */
  public boolean met(Map<String, Summary> metrics) {
    return met(metrics.get(measure).mean());
  }

  /** Whether a value is on the right side. */
  public boolean met(double found) {
    return atLeast ? found >= limit : found <= limit;
  }

  String missed(Result result) {
    return missed(Figures.decimals(result.metrics().get(measure).mean(), 3));
  }

  /** What is said where a goal is missed. */
  public String missed(String found) {
    return "goal missed: " + text + ", found " + found;
  }

  /** Checked before the run, not after it. */
  private static String measure(String typed, List<String> measures) {
    String name = camel(typed);
    if (!measures.contains(name)) {
      List<String> all = measures.stream().map(Goal::dashed).toList();
      throw Refusal.usage(
          "--goal: no measure '"
              + typed
              + "'; there are "
              + String.join(", ", all)
              + Meant.by(typed, all));
    }
    return name;
  }

  private static String dashed(String name) {
    return Pattern.compile("[A-Z]")
        .matcher(name)
        .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
  }

  private static String camel(String key) {
    return Pattern.compile("-([a-z])")
        .matcher(key)
        .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }
}
