package slipstream.simulator.team.work;

/**
 * The causes of chance, each with streams of its own. The order is part of the promise of same
 * results from the same seed: new ones go to the end.
 */
public enum Chance {
  SIZE,
  ERROR,
  SPRINT_FACTOR,
  RESUMPTION,
  READINESS,
  CLARIFICATION,
  EDGE_CASES,
  SPEC_CHURN,
  UNPLANNED_REQUESTS,
  PRIORITY_SHIFTS,
  WIP_LIMIT,
  DECISIONS,
  REVERSALS,
  ACCESS,
  ENVIRONMENTS,
  DEPLOYMENT,
  CONTRACT,
  INCIDENTS,
  DEFECTS,
  APPROVALS,
  DEPENDENCIES,
  PROCESSES,
  DESIGNS,
  ONBOARDING,
  INTEGRATION,
  PERCEPTION
}
