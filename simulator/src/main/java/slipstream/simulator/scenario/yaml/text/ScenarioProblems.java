package slipstream.simulator.scenario.yaml.text;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario is refused: everything that is wrong with it, at once. */
public final class ScenarioProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ScenarioProblems(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order of files and lines in which they were met. */
  public List<Problem> problems() {
    return problems;
  }
}
