package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.quantity.Clock;
import slipstream.simulator.scenario.yaml.quantity.Quantities;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.TextSource;
import slipstream.simulator.team.AllMechanisms;

class DefaultsTest {
  private static final List<Parameter> DEFAULTS = Loading.shipped("defaults.yaml").parameters();

  /** Chosen by the user, not known about the world. */
  private static final Set<String> CHOSEN =
      Set.of("seed", "runs", "sprint.length", "sprint.count", "sprint.horizon", "backlog.stories");

  private static boolean isKnowledge(Parameter parameter) {
    return !parameter.unit().isEmpty()
        && !CHOSEN.contains(parameter.key())
        && !parameter.key().startsWith("team.")
        && !parameter.key().equals("practices.wip-limit");
  }

  @Test
  void everyKeyIsThereExceptTheTwoThatAreOptional() {
    Set<String> keys = new TreeSet<>();
    leaves(Block.scenario(AllMechanisms.LIST), "", keys);
    DEFAULTS.forEach(parameter -> keys.remove(parameter.key()));

    assertThat(keys)
        .allMatch(
            key ->
                key.startsWith("precision.")
                    || key.startsWith("costs.")
                    || key.startsWith("starting-conditions."));
  }

  private static void leaves(Block block, String path, Set<String> keys) {
    block
        .fields()
        .forEach(
            (key, field) -> {
              if (field.kind().holdsFields()) {
                leaves(field.block(), Block.path(path, key), keys);
              } else {
                keys.add(Block.path(path, key));
              }
            });
  }

  @Test
  void everyNumberHasARangeAndItsEvidence() {
    assertThat(DEFAULTS.stream().filter(DefaultsTest::isKnowledge))
        .hasSizeGreaterThan(100)
        .allMatch(Parameter::hasRange)
        .noneMatch(parameter -> parameter.evidence().isEmpty());
  }

  @Test
  void whatIsMeasuredNamesItsSourceAndWhatIsAssumedSaysWhy() {
    assertThat(DEFAULTS)
        .allMatch(
            parameter ->
                switch (parameter.evidence()) {
                  case "measured", "surveyed", "expert" -> !parameter.source().isEmpty();
                  case "assumption" -> !parameter.note().isEmpty();
                  default -> true;
                });
  }

  @Test
  void everyPlainNumberLiesInItsRange() throws Misread {
    Quantities quantities = new Quantities(new Clock(6, 60));
    for (Parameter parameter : DEFAULTS) {
      if (parameter.hasRange() && !parameter.value().startsWith("{")) {
        Unit unit = unit(parameter);
        double low = quantities.read(node(parameter.low()), unit);
        double value = quantities.read(node(parameter.value()), unit);
        double high = quantities.read(node(parameter.high()), unit);
        assertThat(value).as(parameter.key()).isBetween(low, high);
      }
    }
  }

  private static Unit unit(Parameter parameter) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.label().equals(parameter.unit()))
        .findFirst()
        .orElseThrow();
  }

  private static Node node(String text) {
    return new Node.Scalar(Place.whole(new TextSource("test", "", null)), text, false);
  }
}
