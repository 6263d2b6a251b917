package slipstream.simulator.scenario.assumption;

import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.Backlog;
import slipstream.simulator.scenario.Perception;
import slipstream.simulator.scenario.Perception.Suspects;
import slipstream.simulator.scenario.Perception.Transparency;
import slipstream.simulator.scenario.Scenario;

/**
 * Mends the worlds that no file may describe, because each value lies in its range but together
 * they make no sense. The nearest sense is made of them, so that no world is thrown away:
 *
 * <ul>
 *   <li>parts of transparency that add up to more than 1 shrink in proportion, to 1;
 *   <li>a table of suspects without any weight, stories without any part, and an endless plan of
 *       stories without size go back to what the scenario assumes.
 * </ul>
 */
final class Mending {
  private Mending() {}

  static Scenario of(Scenario assumed, Scenario world) {
    Perception perception = perception(assumed.perception(), world.perception());
    Backlog backlog = backlog(assumed.backlog(), world.backlog());
    if (perception == world.perception() && backlog == world.backlog()) {
      return world;
    }
    return new Scenario(
        world.name(),
        world.description(),
        world.seed(),
        world.runs(),
        world.precision(),
        world.sprint(),
        world.team(),
        world.structure(),
        world.practices(),
        backlog,
        world.delivery(),
        world.startingConditions(),
        world.mechanisms(),
        perception,
        world.tracker(),
        world.costs());
  }

  private static Perception perception(Perception assumed, Perception world) {
    Transparency transparency = transparency(world.transparency());
    Suspects production = suspects(assumed.productionSuspects(), world.productionSuspects());
    Suspects mismatch = suspects(assumed.mismatchSuspects(), world.mismatchSuspects());
    if (transparency == world.transparency()
        && production == world.productionSuspects()
        && mismatch == world.mismatchSuspects()) {
      return world;
    }
    return new Perception(
        world.visibility(),
        world.tolerance(),
        world.lastTouch(),
        transparency,
        world.weights(),
        production,
        world.troubleLeanings(),
        mismatch,
        world.outcomeBias());
  }

  private static Transparency transparency(Transparency t) {
    double sum = t.base() + t.scrumMaster() + t.contractFirst() + t.blamelessReviews();
    return sum <= 1
        ? t
        : new Transparency(
            t.base() / sum,
            t.scrumMaster() / sum,
            t.contractFirst() / sum,
            t.blamelessReviews() / sum);
  }

  private static Suspects suspects(Suspects assumed, Suspects s) {
    double sum = s.frontend() + s.backend() + s.owner() + s.outside() + s.nobody();
    return sum > 0 ? s : assumed;
  }

  private static Backlog backlog(Backlog assumed, Backlog world) {
    boolean noParts = world.frontendShare() + world.backendShare() == 0;
    Backlog shared =
        noParts
            ? parts(
                world,
                assumed.frontendShare(),
                assumed.backendShare(),
                world.frontendSize(),
                world.backendSize())
            : world;
    double work =
        shared.frontendShare() * shared.frontendSize().mean()
            + shared.backendShare() * shared.backendSize().mean();
    return shared.stories() == null && work == 0
        ? parts(
            shared,
            assumed.frontendShare(),
            assumed.backendShare(),
            assumed.frontendSize(),
            assumed.backendSize())
        : shared;
  }

  private static Backlog parts(
      Backlog backlog,
      double frontendShare,
      double backendShare,
      Distribution frontendSize,
      Distribution backendSize) {
    return new Backlog(
        backlog.stories(),
        backlog.ahead(),
        frontendShare,
        backendShare,
        frontendSize,
        backendSize,
        backlog.estimateError(),
        backlog.sprintFactor(),
        backlog.load());
  }
}
