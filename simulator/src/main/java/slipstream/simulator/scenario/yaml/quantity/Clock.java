package slipstream.simulator.scenario.yaml.quantity;

import java.util.Map;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Tree;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.text.Misread;

/**
 * How many working hours a day and a sprint of the scenario have; 0 where that is not known yet,
 * and so the unit can't be used.
 */
public record Clock(double hoursPerDay, double sprintHours) {
  /** For the length of the day itself. */
  public static final Clock HOURS_ONLY = new Clock(0, 0);

  private static final double USUAL_DAY = 6;
  private static final double USUAL_SPRINT = 60;

  /** Read first, because all other times of a scenario depend on it. */
  public static Clock of(Branch scenario) {
    double day = hours(scenario, "hours-per-day", HOURS_ONLY, USUAL_DAY);
    return new Clock(day, hours(scenario, "length", new Clock(day, 0), USUAL_SPRINT));
  }

  /** For the length of the sprint itself. */
  public Clock daysOnly() {
    return new Clock(hoursPerDay, 0);
  }

  /** Falls back on a usual value where the file's is wrong: Binding reports that one itself. */
  private static double hours(Branch scenario, String key, Clock clock, double usual) {
    Tree sprint = scenario.children().get("sprint");
    Map<String, Tree> fields = sprint instanceof Branch b ? b.children() : Map.of();
    if (fields.get(key) instanceof Leaf leaf) {
      try {
        double hours = new Quantities(clock).read(leaf.value(), Unit.HOURS);
        return hours > 0 ? hours : usual;
      } catch (Misread e) {
        return usual;
      }
    }
    return usual;
  }
}
