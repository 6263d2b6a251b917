package slipstream.simulator.scenario.mechanism;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.scenario.value.Table;

/**
 * The ways in which missing structure disturbs delivery, a block for each entry of a list that is
 * handed in. A value governed by a role has a {@code missing} and a {@code present} form; the
 * second table that tells the disciplines apart, who inherits an unowned duty, is {@code fallsTo}.
 *
 * @param types the list
 * @param rows a record of parameters for each entry, in the same order
 */
public record Mechanisms(List<MechanismType> types, List<Record> rows) implements Table {
  /**
   * The same, checked.
   *
   * @throws IllegalArgumentException if rows are too many, too few, or not what their type says
   */
  public Mechanisms {
    types = List.copyOf(types);
    rows = List.copyOf(rows);
    if (types.size() != rows.size()) {
      throw new IllegalArgumentException(rows.size() + " rows for " + types.size() + " mechanisms");
    }
    for (int i = 0; i < types.size(); i++) {
      if (!types.get(i).row().isInstance(rows.get(i))) {
        throw new IllegalArgumentException("not a row of " + types.get(i).key());
      }
    }
  }

  /** The parameters that a mechanism brought, by their record. */
  public <R extends MechanismBlock> R of(Class<R> row) {
    for (Record each : rows) {
      if (row.isInstance(each)) {
        return row.cast(each);
      }
    }
    throw new IllegalArgumentException("the list of mechanisms has no " + row);
  }

  /** Unplanned requests and incidents of a working day, on average. */
  public double interruptionsADay() {
    double sum = 0;
    for (int number = 0; number < rows.size(); number++) {
      sum += block(number).interruptionsADay();
    }
    return sum;
  }

  /** The same, but for the parameters of one mechanism. */
  public Mechanisms with(MechanismBlock row) {
    return new Mechanisms(
        types,
        rows.stream()
            .map(each -> each.getClass() == row.getClass() ? (Record) row : each)
            .toList());
  }

  /** The same, made of the blocks of another with the same list where they are equal. */
  public Mechanisms sharing(Mechanisms other) {
    if (!types.equals(other.types)) {
      return this;
    }
    List<Record> shared = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean equal = rows.get(i).equals(other.rows.get(i));
      shared.add(equal ? other.rows.get(i) : rows.get(i));
    }
    return new Mechanisms(types, shared);
  }

  /** The parameters under a key. */
  public MechanismBlock of(String key) {
    int number = keys().indexOf(key);
    if (number < 0) {
      throw new IllegalArgumentException("the list of mechanisms has no " + key);
    }
    return block(number);
  }

  /** The parameters of an entry of the list, from 0. */
  public MechanismBlock block(int number) {
    return (MechanismBlock) rows.get(number);
  }

  @Override
  public List<String> keys() {
    return types.stream().map(MechanismType::key).toList();
  }
}
