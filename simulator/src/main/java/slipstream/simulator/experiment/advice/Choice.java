package slipstream.simulator.experiment.advice;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import slipstream.simulator.scenario.Scenario;

/**
 * A hire or a practice that could be chosen.
 *
 * @param name as it is written on the command line: {@code system-analyst}, {@code wip-limit=2}
 * @param hire whether it is a hire; otherwise it is a practice
 * @param change the setting that makes it, as {@code key=value}
 * @param made the scenario with it
 */
public record Choice(String name, boolean hire, String change, Made made) implements Serializable {
  /** The scenario with a choice. */
  interface Made extends UnaryOperator<Scenario>, Serializable {}
}
