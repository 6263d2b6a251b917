package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Whether an input of a part is there when its work begins: the first table that tells the
 * disciplines apart. One draw a part, so that an input that is ready at some chance is ready at any
 * higher one.
 */
public final class Readiness {
  /** Shared by the mechanisms that make inputs; each input has entities of its own. */
  public static final Chance CHANCE = new Chance(4);

  private final Workplace workplace;
  private final Input input;
  private final Post owner;
  private final RandomStream[] chance;

  public Readiness(Workplace workplace, int stories, Input input, Post owner) {
    this.workplace = workplace;
    this.input = input;
    this.owner = owner;
    chance = workplace.chances().eachPart(CHANCE, input.ordinal() * 1_000_000L, stories);
  }

  /** Whether the part needs the input at all. */
  public boolean needed(Part part) {
    return row(part) != null;
  }

  /** Whether it needs the input and does not have it. To be asked once a run. */
  public boolean missing(Part part) {
    double draw = chance[part.index()].uniform();
    return needed(part) && draw >= row(part).at(owner.level());
  }

  private Governed row(Part part) {
    return workplace.scenario().startingConditions().of(part.crew().discipline()).of(input);
  }
}
