package slipstream.reports.kit.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many there are of each in a scenario, so that a change to fewer is no hire. */
public final class StaffBefore {
  private static final Pattern NUMBER =
      Pattern.compile("(structure|team)\\.([a-z-]+)(?:\\.[a-z]+)?=(.*)");
  private static final Pattern FTE = Pattern.compile("fte: *([0-9.]+)");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private final Object scenario;

  /**
   * Those of a scenario.
   *
   * @param scenario resolved, as a result file keeps it; of what is not in it there was nobody
   */
  public StaffBefore(Object scenario) {
    this.scenario = scenario;
  }

  /**
   * The settings without those after which there are as many as before, or fewer.
   *
   * @param settings {@code key=value}
   */
  public List<String> hires(List<String> settings) {
    return settings.stream().filter(this::more).toList();
  }

  private boolean more(String setting) {
    Matcher number = NUMBER.matcher(setting);
    return !number.matches() || many(number.group(3)) > before(number.group(1), number.group(2));
  }

  private double before(String block, String who) {
    Object held = at(at(scenario, block), who);
    Object number = block.equals("team") ? at(held, "developers") : at(held, "fte");
    return held == null ? 0 : many(String.valueOf(number == null ? held : number));
  }

  private static Object at(Object part, String key) {
    return part instanceof Map<?, ?> map ? map.get(key) : null;
  }

  /** What is written in another way than people do is somebody. */
  private static double many(String written) {
    Matcher fte = FTE.matcher(written);
    String number = fte.find() ? fte.group(1) : written;
    return number.equals("missing")
        ? 0
        : PLAIN.matcher(number).matches() ? Double.parseDouble(number) : 1;
  }
}
