package slipstream.simulator.scenario.assumption;

import java.util.Set;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.scenario.mechanism.Prospects;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;

/**
 * Which parameters cannot matter to delivery in a scenario, where that is plain from the scenario
 * alone: the mechanism is off, the role that would make the value count is not there or always is.
 * When in doubt, a parameter matters.
 */
final class Relevance implements Prospects {
  private final Scenario scenario;
  private final Set<Role> mayCome;
  private final boolean practicesMayChange;

  Relevance(Scenario scenario, Set<Role> mayCome, boolean practicesMayChange) {
    this.scenario = scenario;
    this.mayCome = mayCome;
    this.practicesMayChange = practicesMayChange;
  }

  /** Why the parameter cannot matter, as a part of a sentence; null where it may. */
  String reasonAgainst(String key) {
    String[] path = key.split("\\.");
    return switch (path[0]) {
      case "perception" -> "observers never change delivery";
      case "tracker" -> "what a tracker says never changes delivery";
      case "mechanisms" -> mechanism(path);
      case "starting-conditions" -> input(path);
      case "backlog" -> key.equals("backlog.load") ? capacity() : null;
      case "delivery" ->
          key.equals("delivery.cross-training-speed") && !crossTraining()
              ? "nobody is cross-trained"
              : null;
      default -> null;
    };
  }

  private String mechanism(String[] path) {
    MechanismBlock block = scenario.mechanisms().of(path[1]);
    String reason = block.reasonAgainst(path[2], this);
    return reason != null ? reason : side(path, block.governedBy());
  }

  /** An input is looked for by the mechanism that makes it. */
  private String input(String[] path) {
    Mechanisms mechanisms = scenario.mechanisms();
    for (int i = 0; i < mechanisms.types().size(); i++) {
      MechanismBlock maker = mechanisms.block(i);
      if (maker.inputs().stream().anyMatch(input -> input.key().equals(path[2]))) {
        return maker.enabled() ? side(path, maker.governedBy()) : Prospects.OFF;
      }
    }
    return null;
  }

  /** A value for one case only, where the other case always holds. */
  private String side(String[] path, Role owner) {
    if (owner == null) {
      return null;
    }
    String last = path[path.length - 1];
    Staffing staffing = scenario.structure().of(owner);
    if (last.equals("missing") && alwaysThere(staffing)) {
      return "the role that owns it is always there";
    }
    if (last.equals("present") && !staffing.staffed() && !mayCome.contains(owner)) {
      return "the role that owns it is missing";
    }
    return null;
  }

  private static boolean alwaysThere(Staffing staffing) {
    return staffing.fte() >= 1 && staffing.fromSprint() == 1 && staffing.rampUp() == 0;
  }

  private String capacity() {
    return storiesFixed() ? "the number of stories is fixed" : null;
  }

  @Override
  public boolean storiesFixed() {
    return scenario.backlog().stories() != null;
  }

  @Override
  public boolean somebodyMayCome() {
    return !mayCome.isEmpty();
  }

  @Override
  public boolean somebodyRampsUp() {
    return !mayCome.isEmpty()
        || scenario.structure().rows().stream()
            .anyMatch(staffing -> staffing.staffed() && staffing.rampUp() > 0);
  }

  @Override
  public boolean workLimited() {
    return scenario.practices().wipLimit() != null || practicesMayChange;
  }

  @Override
  public boolean contractsMayComeFirst() {
    return scenario.practices().contractFirst() || practicesMayChange;
  }

  @Override
  public boolean severalSprints() {
    return scenario.sprint().count() > 1;
  }

  @Override
  public boolean workInPairs() {
    return scenario.practices().pairing() || practicesMayChange;
  }

  private boolean crossTraining() {
    return scenario.practices().crossTraining() || practicesMayChange;
  }
}
