package slipstream.simulator.scenario.people;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** The developers: two rows of one table. */
public record Team(
    @Param("The frontend row.") Discipline frontend, @Param("The backend row.") Discipline backend)
    implements Serializable {
  /** The row of a discipline. */
  public Discipline of(DisciplineName name) {
    return name == DisciplineName.FRONTEND ? frontend : backend;
  }

  /** The same team, but for one row. */
  public Team with(DisciplineName name, Discipline row) {
    return name == DisciplineName.FRONTEND ? new Team(row, backend) : new Team(frontend, row);
  }

  /**
   * One discipline's row.
   *
   * @param seat order among equals and identity of the random streams; exchanged with the other
   *     rows, all results mirror
   */
  public record Discipline(
      @Param(value = "Developers of this discipline.", unit = Unit.COUNT, max = 200) int developers,
      @Param(
              value =
                  "Who comes first where two things happen at the same moment, and whose random streams are drawn: 1 or 2.",
              unit = Unit.COUNT,
              min = 1,
              max = 2)
          int seat,
      @Param("Whether its own variability is on: estimate errors and defects of its own making.")
          boolean variability)
      implements Serializable {
    /** The same people, who err in nothing: no estimate errors, no defects of their own making. */
    public Discipline unerring() {
      return new Discipline(developers, seat, false);
    }
  }
}
