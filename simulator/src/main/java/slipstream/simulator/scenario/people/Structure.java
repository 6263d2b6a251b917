package slipstream.simulator.scenario.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.scenario.value.Table;

/**
 * Who is there. A role that is missing has 0 FTE.
 *
 * @param rows the staffing of each role, by {@link Role#ordinal()}
 */
public record Structure(List<Staffing> rows) implements Table {
  /** Refuses a structure that does not say something about every role. */
  public Structure {
    rows = List.copyOf(rows);
    if (rows.size() != Role.values().length) {
      throw new IllegalArgumentException(rows.size() + " rows for " + keys().size() + " roles");
    }
  }

  /** The staffing of a role. */
  public Staffing of(Role role) {
    return rows.get(role.ordinal());
  }

  /** The same structure, but for one role. */
  public Structure with(Role role, Staffing staffing) {
    List<Staffing> others = new ArrayList<>(rows);
    others.set(role.ordinal(), staffing);
    return new Structure(others);
  }

  @Override
  public List<String> keys() {
    return Arrays.stream(Role.values()).map(Role::key).toList();
  }
}
