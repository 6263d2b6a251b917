package slipstream.simulator.scenario.yaml.world;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumption.Standing;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.assumption.Assumptions.LeftOut;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.Parameter;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.quantity.Clock;
import slipstream.simulator.scenario.yaml.quantity.Quantities;
import slipstream.simulator.scenario.yaml.quantity.RangeReading;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.TextSource;

/** Finds what a scenario assumes: every parameter that has a plausible range. */
public final class AssumptionsReading {
  private final Scenario scenario;
  private final Block whole;
  private final Clock clock;
  private final List<Assumption> list = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** The range in which each assumption of the list is moved. */
  private final List<double[]> ends = new ArrayList<>();

  private AssumptionsReading(Scenario scenario) {
    this.scenario = scenario;
    whole = Block.scenario(scenario.mechanisms().types());
    clock = new Clock(scenario.sprint().hoursPerDay(), scenario.sprint().length());
  }

  /** All assumptions of a scenario, in the order of its keys. */
  public static Assumptions of(LoadedScenario loaded) {
    AssumptionsReading reading = new AssumptionsReading(loaded.scenario());
    loaded.parameters().stream().filter(Parameter::hasRange).forEach(reading::add);
    List<String> keys = reading.list.stream().map(Assumption::key).toList();
    return new Assumptions(
        loaded.scenario(),
        reading.list,
        reading.leftOut,
        new PlausibleScenarios(loaded.scenario(), keys, reading.ends));
  }

  private void add(Parameter parameter) {
    Held held = Held.of(whole, scenario, parameter.key());
    double[] range = held.value() == null ? null : ends(parameter, held.field());
    Assumption assumption =
        new Assumption(
            parameter.key(),
            parameter.meaning(),
            parameter.value(),
            parameter.low(),
            parameter.high(),
            parameter.source(),
            parameter.evidence(),
            range == null
                ? Standing.OUTSIDE
                : new Movable(list.size(), held.field(), held.value(), range).standing());
    String reason = range == null ? "it has no value to move" : reasonAgainst(parameter.key());
    if (reason != null) {
      leftOut.add(new LeftOut(assumption, reason));
    } else {
      list.add(assumption);
      ends.add(range);
    }
  }

  /** What is chosen, or would change the meaning of everything else, is no assumption. */
  private String reasonAgainst(String key) {
    if (key.startsWith("practices.")) {
      return "a choice of the team, not a fact";
    }
    if (key.equals("sprint.hours-per-day")) {
      return "slip is counted in these days, and other values are written in them";
    }
    for (DisciplineName name : DisciplineName.values()) {
      if (key.equals("backlog." + name.key() + "-share")
          && scenario.team().of(name).developers() == 0) {
        return "nobody could do these parts";
      }
    }
    return null;
  }

  private double[] ends(Parameter parameter, Field field) {
    String text = parameter.low() + " to " + parameter.high();
    Place place = Place.whole(new TextSource(parameter.origin(), text, null));
    try {
      return new RangeReading(new Quantities(clock))
          .read(new Node.Scalar(place, text, false), field.param().unit());
    } catch (Misread e) {
      throw new IllegalStateException(parameter.key() + ": a range that was read before", e);
    }
  }
}
