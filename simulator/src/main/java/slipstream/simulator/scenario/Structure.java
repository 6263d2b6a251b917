package slipstream.simulator.scenario;

/** Who is there. A role that is missing has 0 FTE. */
public record Structure(
    @Param("Clarifies requirements ahead of the work.") Staffing systemAnalyst,
    @Param("Protects the sprint and its plan.") Staffing scrumMaster,
    @Param("Takes technical decisions.") Staffing techLead,
    @Param("Provides access, environments and deployments.") Staffing platform,
    @Param("Guards production.") Staffing onCall,
    @Param("Tests.") Staffing qa,
    @Param("Clears approvals, other teams and processes.") Staffing manager,
    @Param("Delivers designs and assets.") Staffing designer) {
  /** The staffing of a role. */
  public Staffing of(Role role) {
    return switch (role) {
      case SYSTEM_ANALYST -> systemAnalyst;
      case SCRUM_MASTER -> scrumMaster;
      case TECH_LEAD -> techLead;
      case PLATFORM -> platform;
      case ON_CALL -> onCall;
      case QA -> qa;
      case MANAGER -> manager;
      case DESIGNER -> designer;
    };
  }
}
