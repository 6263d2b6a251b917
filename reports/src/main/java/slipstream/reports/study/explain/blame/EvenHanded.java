package slipstream.reports.study.explain.blame;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Perception.Suspects;
import slipstream.simulator.scenario.Perception.Visibility;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.value.Governed;

/**
 * How a scenario treats the disciplines differently, and the settings under which it treats them
 * alike: both get what they have on average. What is alike already is left out.
 */
final class EvenHanded {
  private static final Governed NOT_NEEDED = new Governed(1, 1);

  private final Scenario scenario;
  private final Map<String, List<String>> settings = new LinkedHashMap<>();

  private EvenHanded(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Player to the settings that switch it off. */
  static Map<String, List<String>> of(Scenario scenario) {
    EvenHanded even = new EvenHanded(scenario);
    even.visibility();
    even.suspects("production-suspects", scenario.perception().productionSuspects());
    even.suspects("mismatch-suspects", scenario.perception().mismatchSuspects());
    if (scenario.perception().lastTouch() > 0) {
      even.settings.put("last-touch", List.of("perception.last-touch=0%"));
    }
    even.fallsTo();
    even.startingConditions();
    return even.settings;
  }

  private void visibility() {
    Visibility seen = scenario.perception().visibility();
    if (seen.frontend() != seen.backend()) {
      settings.put("visibility", both("perception.visibility", percent(seen.even().frontend())));
    }
  }

  private void suspects(String key, Suspects table) {
    if (table.frontend() != table.backend()) {
      settings.put(key, both("perception." + key, percent(table.even().frontend())));
    }
  }

  private static List<String> both(String key, String value) {
    return List.of(key + ".frontend=" + value, key + ".backend=" + value);
  }

  private void fallsTo() {
    List<String> even = new ArrayList<>();
    row("delivery.integration-falls-to", scenario.delivery().integrationFallsTo(), even);
    for (String key : scenario.mechanisms().keys()) {
      MechanismBlock block = scenario.mechanisms().of(key);
      if (block.enabled()) {
        rows("mechanisms." + key, block, even);
      }
    }
    if (!even.isEmpty()) {
      settings.put("falls-to", even);
    }
  }

  /** Mechanisms bring records of their own; of some, a row says whom their duty falls to. */
  private static void rows(String key, MechanismBlock block, List<String> even) {
    for (RecordComponent component : block.getClass().getRecordComponents()) {
      if (component.getType() == FallsTo.class) {
        try {
          row(key + ".falls-to", (FallsTo) component.getAccessor().invoke(block), even);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("cannot read " + component, e);
        }
      }
    }
  }

  private static void row(String key, FallsTo row, List<String> even) {
    if (row != null && row.frontend() != row.backend()) {
      String mean = percent((row.frontend() + row.backend()) / 2);
      even.add(
          key
              + ("={frontend: " + mean + ", backend: " + mean)
              + (", nearest: " + percent(row.nearest()) + "}"));
    }
  }

  /** An input that a discipline does not need is always ready to it. */
  private void startingConditions() {
    List<String> even = new ArrayList<>();
    for (Input input : Input.values()) {
      Governed frontend = scenario.startingConditions().frontend().of(input);
      Governed backend = scenario.startingConditions().backend().of(input);
      Governed one = frontend == null ? NOT_NEEDED : frontend;
      Governed other = backend == null ? NOT_NEEDED : backend;
      if (!one.equals(other)) {
        String mean =
            "={missing: "
                + percent((one.missing() + other.missing()) / 2)
                + ", present: "
                + percent((one.present() + other.present()) / 2)
                + "}";
        for (DisciplineName name : DisciplineName.values()) {
          even.add("starting-conditions." + name.key() + "." + input.key() + mean);
        }
      }
    }
    if (!even.isEmpty()) {
      settings.put("starting-conditions", even);
    }
  }

  /** Every digit of a share. */
  private static String percent(double share) {
    return new BigDecimal(Double.toString(share)).movePointRight(2).toPlainString() + "%";
  }
}
