package slipstream.simulator.experiment;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import slipstream.simulator.team.SprintFacts;

/**
 * How a team fares from sprint to sprint: the series that are followed over the sprints of a plan.
 * To add one: a line here, a figure of {@link SprintFacts}, a line in the words.
 */
public enum Life {
  /** Stories done in the sprint, in hours of estimated work; a result says it in days. */
  VELOCITY(sprint -> sprint.deliveredHours),
  /** Committed stories that were not done at its end. */
  CARRIED_OVER(sprint -> sprint.carriedOver),
  /** Share of its estimate by which a part begun at its end is dearer, for shortcuts taken. */
  DEBT(sprint -> sprint.debt),
  /** Share of an hour of work that tiredness takes at its end. */
  FATIGUE(sprint -> sprint.fatigue),
  /** Blame points given in it. */
  BLAME(sprint -> sprint.blamePoints);

  private final ToDoubleFunction<SprintFacts> figure;

  Life(ToDoubleFunction<SprintFacts> figure) {
    this.figure = figure;
  }

  double of(SprintFacts sprint) {
    return figure.applyAsDouble(sprint);
  }

  /** As results write it: {@code carried-over}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
