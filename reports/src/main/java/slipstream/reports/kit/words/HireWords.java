package slipstream.reports.kit.words;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is assumed of those who are hired: whoever has full effect on the first day is a wish. */
public final class HireWords {
  private static final Pattern HIRE =
      Pattern.compile("(?:structure\\.[a-z-]+(?:\\.fte)?|team\\.[a-z]+\\.developers)=(.*)");
  private static final Pattern RAMP_UP = Pattern.compile("ramp-up: ([^,}]+)");
  private static final Pattern DAYS = Pattern.compile("(\\d+) days");
  private static final Pattern NOTHING = Pattern.compile("[0.]+\\D*");

  private HireWords() {}

  /**
   * A sentence about those who are hired by these settings, and another where the plan is over
   * before they are at full effect.
   *
   * @param settings {@code key=value}
   * @param planDays working days until the planned end, which is on one of them
   * @return nothing where nobody is hired
   */
  public static Optional<String> basis(List<String> settings, double planDays) {
    boolean early =
        settings.stream()
            .map(HIRE::matcher)
            .filter(Matcher::matches)
            .map(hire -> RAMP_UP.matcher(hire.group(1)))
            .filter(Matcher::find)
            .map(rampUp -> DAYS.matcher(rampUp.group(1)))
            .anyMatch(days -> days.matches() && Long.parseLong(days.group(1)) > planDays);
    return basis(settings)
        .map(
            said ->
                early
                    ? said
                        + " This plan ends after "
                        + Figures.days(planDays)
                        + ": what they bring later is not in it."
                    : said);
  }

  /**
   * The same without a plan, or for plans of several lengths.
   *
   * @param settings {@code key=value}
   * @return nothing where nobody is hired
   */
  public static Optional<String> basis(List<String> settings) {
    TreeSet<String> times = new TreeSet<>();
    boolean wish = false;
    for (String setting : settings) {
      Matcher hire = HIRE.matcher(setting);
      if (!hire.matches() || hire.group(1).equals("missing")) {
        continue;
      }
      Matcher rampUp = RAMP_UP.matcher(hire.group(1));
      if (rampUp.find() && !NOTHING.matcher(rampUp.group(1)).matches()) {
        times.add(rampUp.group(1));
      } else {
        wish = true;
      }
    }
    if (times.isEmpty() && !wish) {
      return Optional.empty();
    }
    String ramp =
        "Whoever is hired ramps up: full effect after "
            + String.join(" or ", times)
            + ", and somebody's time until then.";
    String wished =
        (times.isEmpty()
                ? "A wish: whoever is hired"
                : " Whoever joins without a ramp-up is a wish, and")
            + " has full effect on the first day.";
    return Optional.of((times.isEmpty() ? "" : ramp) + (wish ? wished : ""));
  }
}
