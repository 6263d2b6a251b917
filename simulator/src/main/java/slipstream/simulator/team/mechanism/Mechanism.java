package slipstream.simulator.team.mechanism;

import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;

/**
 * A way in which missing structure disturbs delivery. It implements the moments at which it acts,
 * and is called at no other.
 */
public interface Mechanism {
  /** A run begins: the clock is at 0, nobody works yet. */
  default void begin() {}

  /** Acts when a sprint begins. */
  interface EachSprint extends Mechanism {
    /** A sprint was planned and begins; sprints count from 0. */
    void sprintBegins(int sprint);
  }

  /** Acts when a working day begins. */
  interface EachDay extends Mechanism {
    /** A working day begins; days count from 0. */
    void dayBegins(int day);
  }

  /** Acts before work on a part. */
  interface BeforePart extends Mechanism {
    /** Somebody is about to begin a part; whatever must be done first holds it. */
    void prepare(Part part, Step trigger);
  }

  /** Meets people in the middle of work on a part, at a point measured in hours of that work. */
  interface Surprise extends Mechanism {
    /** Hours of work on the part at which it strikes next; infinite if never again. */
    double next(Part part);

    /** The work has come to that point. Afterwards {@link #next} must lie beyond it. */
    void strike(Part part, Task trigger);
  }

  /** Acts after work on a part. */
  interface AfterPart extends Mechanism {
    /** A part's own work is finished. */
    void built(Part part, Step trigger);
  }

  /** Acts in one stage of a story. */
  interface AtStage extends Mechanism {
    /** The stage at which it acts. */
    Stage stage();

    /** Whether it comes before all those of its stage that say nothing of the kind. */
    default boolean comesFirst() {
      return false;
    }

    /** A story enters the stage; whatever must be done in it holds the story. */
    void enter(Story story, Step trigger);
  }

  /** Acts when a story is done. */
  interface AfterStory extends Mechanism {
    /** A story is done. */
    void done(Story story);
  }
}
