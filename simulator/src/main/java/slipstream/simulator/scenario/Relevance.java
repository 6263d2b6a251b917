package slipstream.simulator.scenario;

import java.util.Arrays;
import java.util.Set;

/**
 * Which parameters cannot matter to delivery in a scenario, where that is plain from the scenario
 * alone: the mechanism is off, the role that would make the value count is not there or always is.
 * When in doubt, a parameter matters.
 */
final class Relevance {
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
      case "mechanisms" -> mechanism(path);
      case "starting-conditions" -> input(path);
      case "backlog" -> key.equals("backlog.load") ? capacity() : null;
      case "delivery" ->
          key.equals("delivery.cross-training-speed") && !practice(crossTraining())
              ? "nobody is cross-trained"
              : null;
      default -> null;
    };
  }

  private String mechanism(String[] path) {
    MechanismBlock block = block(path[1]);
    if (path[1].equals("onboarding")) {
      return nobodyRampsUp() ? "nobody ramps up" : null;
    }
    if (!block.enabled()) {
      return "its mechanism is off";
    }
    String name = path[2];
    if (path[1].equals("planning") && name.equals("overcommitment") && capacity() != null) {
      return capacity();
    }
    if (path[1].equals("planning") && name.equals("limit-kept") && !practice(limited())) {
      return "there is no WIP limit";
    }
    return side(path, block.governedBy());
  }

  private MechanismBlock block(String key) {
    Mechanisms on = scenario.mechanisms();
    return switch (key) {
      case "clarification" -> on.clarification();
      case "edge-cases" -> on.edgeCases();
      case "spec-churn" -> on.specChurn();
      case "unplanned-requests" -> on.unplannedRequests();
      case "priority-shifts" -> on.priorityShifts();
      case "planning" -> on.planning();
      case "decisions" -> on.decisions();
      case "reversals" -> on.reversals();
      case "access" -> on.access();
      case "environments" -> on.environments();
      case "deployment" -> on.deployment();
      case "contract" -> on.contract();
      case "incidents" -> on.incidents();
      case "defects" -> on.defects();
      case "approvals" -> on.approvals();
      case "dependencies" -> on.dependencies();
      case "processes" -> on.processes();
      case "designs" -> on.designs();
      case "onboarding" -> on.onboarding();
      case "debt" -> on.debt();
      default -> throw new IllegalArgumentException("no mechanism " + key);
    };
  }

  /** An input is looked for by the mechanism that produces it. */
  private String input(String[] path) {
    Mechanisms on = scenario.mechanisms();
    MechanismBlock producer =
        switch (path[2]) {
          case "requirements" -> on.clarification();
          case "api-contract" -> on.contract();
          case "access" -> on.access();
          case "environment" -> on.environments();
          default -> on.designs();
        };
    return producer.enabled() ? side(path, producer.governedBy()) : "its mechanism is off";
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
    return scenario.backlog().stories() == null ? null : "the number of stories is fixed";
  }

  private boolean nobodyRampsUp() {
    return mayCome.isEmpty()
        && Arrays.stream(Role.values())
            .map(scenario.structure()::of)
            .noneMatch(staffing -> staffing.staffed() && staffing.rampUp() > 0);
  }

  private boolean practice(boolean on) {
    return on || practicesMayChange;
  }

  private boolean crossTraining() {
    return scenario.practices().crossTraining();
  }

  private boolean limited() {
    return scenario.practices().wipLimit() != null;
  }
}
