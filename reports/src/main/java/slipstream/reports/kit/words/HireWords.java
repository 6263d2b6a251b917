package slipstream.reports.kit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is assumed of those who are hired: whoever has full effect on the first day is a wish, and
 * whoever joins others in their role has it always, for the model has no ramp-up for them.
 */
public final class HireWords {
  private static final Pattern HIRE =
      Pattern.compile("(?:structure\\.[a-z-]+(?:\\.fte)?|team\\.[a-z]+\\.developers)=(.*)");
  private static final Pattern JOINS = Pattern.compile("[^=]+\\.(?:fte|developers)=.*");
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
    boolean joins = false;
    for (String setting : settings) {
      Matcher hire = HIRE.matcher(setting);
      if (!hire.matches() || hire.group(1).equals("missing")) {
        continue;
      }
      Matcher rampUp = RAMP_UP.matcher(hire.group(1));
      if (rampUp.find() && !NOTHING.matcher(rampUp.group(1)).matches()) {
        times.add(rampUp.group(1));
      } else if (JOINS.matcher(setting).matches()) {
        joins = true;
      } else {
        wish = true;
      }
    }
    List<String> said = new ArrayList<>();
    if (!times.isEmpty()) {
      said.add(
          "Whoever is hired ramps up: full effect after "
              + String.join(" or ", times)
              + ", and somebody's time until then.");
    }
    if (wish) {
      said.add(
          times.isEmpty()
              ? "A wish: whoever is hired has full effect on the first day."
              : "Of the others it is a wish that they have full effect on the first day.");
    }
    if (joins) {
      said.add(
          "What is added to a role or discipline that is there already has full effect at once;"
              + " real people take a while, so this flatters.");
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }
}
