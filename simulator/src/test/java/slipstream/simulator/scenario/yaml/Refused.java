package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.text.Problem;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;

/** What a refused scenario says, line by line. */
final class Refused {
  static final String PARENT = "extends: blank.yaml\n";

  private Refused() {}

  /** The messages about a text named {@code team.yaml}. */
  static List<String> text(String text) {
    return messages(() -> Loading.fromText("team.yaml", text));
  }

  /** The same for a child of blank.yaml; its own lines begin with line 2. */
  static List<String> child(String text) {
    return text(PARENT + text);
  }

  static List<String> file(Path file) {
    return messages(() -> Loading.load(file, List.of()));
  }

  static List<String> override(String... overrides) {
    return messages(() -> Loading.shipped("blank.yaml", overrides));
  }

  private static List<String> messages(ThrowingCallable loading) {
    ScenarioProblems refused = catchThrowableOfType(ScenarioProblems.class, loading);
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
