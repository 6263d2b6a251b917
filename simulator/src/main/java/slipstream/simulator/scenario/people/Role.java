package slipstream.simulator.scenario.people;

import java.util.Locale;

/**
 * The structural roles of a team: each owns duties that fall on somebody else where it is missing.
 * Causes, parties, posts, keys and the schema follow from these lines.
 */
public enum Role {
  SYSTEM_ANALYST("Clarifies requirements ahead of the work."),
  SCRUM_MASTER("Protects the sprint and its plan."),
  TECH_LEAD("Takes technical decisions."),
  PLATFORM("Provides access, environments and deployments."),
  ON_CALL("Guards production."),
  QA("Tests."),
  MANAGER("Clears approvals, other teams and processes."),
  DESIGNER("Delivers designs and assets.");

  private final String meaning;

  Role(String meaning) {
    this.meaning = meaning;
  }

  /** What it does for the team, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** The role as scenario files, flags and results write it: {@code system-analyst}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
