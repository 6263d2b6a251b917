package slipstream.simulator.experiment.attribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.people.Team.Discipline;
import slipstream.simulator.team.ledger.Cause;

/**
 * Who may have caused the slip: what of a scenario can be switched off, each on its own. A player
 * that is on is as the scenario has it.
 */
public final class Players implements Serializable {
  /** The scenario in which some of the further players are off; serialises, as all players do. */
  @FunctionalInterface
  public interface Further extends Serializable {
    /**
     * The scenario.
     *
     * @param off bit i stands for the further player i
     */
    Scenario without(long off);
  }

  /** The scenario in which a player is off. */
  private interface Switch extends UnaryOperator<Scenario>, Serializable {}

  private final Further further;

  /** Scenarios of further players off that are kept: any more, and the oldest goes. */
  private static final int KNOWN = 1024;

  private final List<String> keys = new ArrayList<>();
  private final List<Switch> switches = new ArrayList<>();
  private final int own;

  private Players(Scenario scenario, boolean ownDoing, List<String> furtherKeys, Further further) {
    this.further = new Known(scenario, further);
    for (Role role : Role.values()) {
      if (!scenario.structure().of(role).staffed()) {
        add(Cause.missing(role).key(), team -> filled(team, role));
      }
    }
    for (DisciplineName name : DisciplineName.values()) {
      Discipline row = scenario.team().of(name);
      if (ownDoing && row.variability() && row.developers() > 0) {
        add(Cause.own(name).key(), team -> unerring(team, name));
      }
    }
    for (MechanismType type : scenario.mechanisms().types()) {
      MechanismBlock row = scenario.mechanisms().of(type.row());
      if (ownDoing && row.enabled() && row.off() != null) {
        add(type.key(), team -> team.with(team.mechanisms().with(row.off())));
      }
    }
    own = keys.size();
    keys.addAll(furtherKeys);
  }

  /**
   * The players that every scenario has: each missing role, which is filled by {@link
   * Staffing#PRESENT}, and each discipline's own variability, by the ledger's names; and each
   * mechanism that is on and can be switched {@link MechanismBlock#off}, by its key.
   */
  public static Players of(Scenario scenario) {
    return new Players(scenario, true, List.of(), off -> scenario);
  }

  /**
   * The same, and further players.
   *
   * @param furtherKeys names of the further players
   * @param further the scenario in which these of the further players are off: bit i stands for the
   *     name i; may throw where a combination makes no sense
   */
  public static Players of(List<String> furtherKeys, Further further) {
    return new Players(further.without(0), true, furtherKeys, further);
  }

  /**
   * Each missing role, and further players as in {@link #of(List, Further)}: what a discipline errs
   * in, and what the team does to itself, is its own, and stays.
   */
  public static Players ofRoles(List<String> furtherKeys, Further further) {
    return new Players(further.without(0), false, furtherKeys, further);
  }

  /** Scenarios by the further players that are off: each is made once, for many coalitions. */
  private static final class Known implements Further {
    private final Scenario scenario;
    private final Further further;

    /** Stays here when the players go elsewhere: there it begins anew. */
    private transient Map<Long, Scenario> known;

    Known(Scenario scenario, Further further) {
      this.scenario = scenario;
      this.further = further;
    }

    /** Workers ask at the same time. */
    @Override
    public synchronized Scenario without(long off) {
      if (off == 0) {
        return scenario;
      }
      known = known == null ? new LinkedHashMap<>() : known;
      Scenario made = known.computeIfAbsent(off, further::without);
      if (known.size() > KNOWN) {
        known.remove(known.keySet().iterator().next());
      }
      return made;
    }
  }

  private void add(String key, Switch switchedOff) {
    keys.add(key);
    switches.add(switchedOff);
  }

  /** Names of the players. */
  public List<String> keys() {
    return List.copyOf(keys);
  }

  /** The scenario in which these players are on; bit i stands for player i. For any thread. */
  public Scenario scenario(long on) {
    long off = ~on & ((1L << keys.size()) - 1);
    Scenario scenario = further.without(off >>> own);
    for (int i = 0; i < own; i++) {
      if ((off >>> i & 1) == 1) {
        scenario = switches.get(i).apply(scenario);
      }
    }
    return scenario;
  }

  private static Scenario filled(Scenario scenario, Role role) {
    return scenario.with(scenario.team(), scenario.structure().with(role, Staffing.PRESENT));
  }

  private static Scenario unerring(Scenario scenario, DisciplineName name) {
    Discipline row = scenario.team().of(name).unerring();
    return scenario.with(scenario.team().with(name, row), scenario.structure());
  }
}
