package slipstream.simulator.team.ledger;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;

/**
 * Whom an observer can name: the disciplines, then the roles, then circumstances. A missing role
 * can cause, but never be named.
 */
public final class Party implements Serializable {
  public static final Party FRONTEND = new Party(0, "frontend");
  public static final Party BACKEND = new Party(1, "backend");
  private static final Party[] ROLES = roles();

  /** Stakeholders, IT, other teams. */
  public static final Party OUTSIDE = new Party(2 + ROLES.length, "outside");

  /** Nobody in particular: circumstances, the plan, a role that does not exist. */
  public static final Party NOBODY = new Party(3 + ROLES.length, "nobody");

  private static final Party[] ALL =
      Stream.of(Stream.of(FRONTEND, BACKEND), Stream.of(ROLES), Stream.of(OUTSIDE, NOBODY))
          .flatMap(parties -> parties)
          .toArray(Party[]::new);
  private static final Party[] ANSWERING = answering();

  private final int ordinal;
  private final String key;

  private Party(int ordinal, String key) {
    this.ordinal = ordinal;
    this.key = key;
  }

  /** There is one of each, also where it was sent from elsewhere. */
  private Object readResolve() {
    return ALL[ordinal];
  }

  private static Party[] roles() {
    return Stream.of(Role.values())
        .map(role -> new Party(2 + role.ordinal(), role.key()))
        .toArray(Party[]::new);
  }

  private static Party[] answering() {
    Party[] answering = new Party[Cause.values().length];
    Arrays.fill(answering, NOBODY);
    answering[Cause.FRONTEND.ordinal()] = FRONTEND;
    answering[Cause.BACKEND.ordinal()] = BACKEND;
    answering[Cause.OUTSIDE.ordinal()] = OUTSIDE;
    for (Role role : Role.values()) {
      answering[Cause.busy(role).ordinal()] = of(role);
    }
    return answering;
  }

  /** All parties, in the order of tables. */
  public static Party[] values() {
    return ALL.clone();
  }

  /** The party of a role that is present. */
  public static Party of(Role role) {
    return ROLES[role.ordinal()];
  }

  /** The party of a discipline. */
  public static Party of(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? FRONTEND : BACKEND;
  }

  /**
   * The party to which a cause belongs; causes that no present party answers for belong to nobody.
   */
  public static Party answeringFor(Cause cause) {
    return ANSWERING[cause.ordinal()];
  }

  /** Its place among all parties, from 0. */
  public int ordinal() {
    return ordinal;
  }

  /** The party as results write it: {@code system-analyst}. */
  public String key() {
    return key;
  }

  @Override
  public String toString() {
    return key;
  }
}
