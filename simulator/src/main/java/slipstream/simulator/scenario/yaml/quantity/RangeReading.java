package slipstream.simulator.scenario.yaml.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;

/** Reads {@code 3h to 10h}; {@code 3 to 10 h} says its unit once. */
public final class RangeReading {
  private static final Pattern RANGE = Pattern.compile("(\\S.*?)\\s+to\\s+(\\S.*)");
  private static final Pattern BARE_NUMBER = Pattern.compile("[\\d.]+");
  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("[\\d.]+\\s*([a-zA-Z%]+)");

  private final Quantities quantities;

  public RangeReading(Quantities quantities) {
    this.quantities = quantities;
  }

  static boolean isRange(Node.Scalar node) {
    return RANGE.matcher(node.text().strip()).matches();
  }

  /** How a range of this unit is written, for messages. */
  static String form(Unit unit) {
    return "a range such as " + (unit == Unit.HOURS ? "\"3h to 10h\"" : "\"0.2 to 0.8\"");
  }

  /** Both ends, the lower first. */
  public double[] read(Node.Scalar node, Unit unit) throws Misread {
    Matcher range = RANGE.matcher(node.text().strip());
    if (!range.matches()) {
      throw Misread.found(node, form(unit));
    }
    String low = range.group(1);
    String high = range.group(2);
    Matcher last = NUMBER_AND_UNIT.matcher(high);
    boolean sharesUnit = BARE_NUMBER.matcher(low).matches() && last.matches();
    double from = end(node, sharesUnit ? low + last.group(1) : low, unit);
    double to = end(node, high, unit);
    if (from > to) {
      throw new Misread(
          node, "found " + node.shown() + "; the first value must not exceed the second");
    }
    return new double[] {from, to};
  }

  private double end(Node.Scalar whole, String text, Unit unit) throws Misread {
    return quantities.read(new Node.Scalar(whole.place(), text, false), unit);
  }
}
