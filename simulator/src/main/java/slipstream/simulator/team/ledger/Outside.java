package slipstream.simulator.team.ledger;

import java.util.Locale;

/** Parties outside the team that are waited for, in the order of a diary's lanes. */
public enum Outside {
  STAKEHOLDERS,
  IT,
  APPROVERS,
  OTHER_TEAMS,
  DESIGNERS;

  /** As a diary writes it: {@code other-teams}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
