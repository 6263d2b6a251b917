package slipstream.simulator.team.mechanism;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.TaskKind;

/**
 * What a mechanism brings with it: its key in files, the record of its parameters, how it is made,
 * its sources of chance, and the kinds of tasks that it gives to people. Files, results and diaries
 * know of a mechanism what stands here, and nothing else.
 *
 * @param <M> the mechanism
 * @param key as files write it, such as {@code my-mechanism}
 * @param meaning what it does, in a sentence; numbered as in model.md section 3
 * @param row the record of its parameters
 * @param maker makes it for a team
 * @param chances what it draws from; their numbers are part of the promise of same results
 * @param kinds tasks that it gives out; activities and events of a diary follow from them
 */
public record Declaration<M extends Mechanism>(
    String key,
    String meaning,
    Class<? extends MechanismBlock> row,
    Maker<M> maker,
    List<Chance> chances,
    List<TaskKind> kinds)
    implements MechanismType {
  /** Makes a mechanism, wherever its team is simulated. */
  public interface Maker<M extends Mechanism> extends Function<Setting, M>, Serializable {}

  /** A mechanism that draws nothing and gives nothing out. */
  public static <M extends Mechanism> Declaration<M> of(
      String key, String meaning, Class<? extends MechanismBlock> row, Maker<M> maker) {
    return new Declaration<>(key, meaning, row, maker, List.of(), List.of());
  }

  /** The same, which draws from these. */
  public Declaration<M> drawing(Chance... from) {
    return new Declaration<>(key, meaning, row, maker, List.of(from), kinds);
  }

  /** The same, which gives out these tasks. */
  public Declaration<M> giving(TaskKind... tasks) {
    return new Declaration<>(key, meaning, row, maker, chances, List.of(tasks));
  }

  /**
   * A key names one mechanism: a declaration that was sent from elsewhere is the one that is here.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Declaration<?> another && another.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
