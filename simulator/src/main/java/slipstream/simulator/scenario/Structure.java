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

  /** The same structure, but for one role. */
  public Structure with(Role role, Staffing staffing) {
    return new Structure(
        role == Role.SYSTEM_ANALYST ? staffing : systemAnalyst,
        role == Role.SCRUM_MASTER ? staffing : scrumMaster,
        role == Role.TECH_LEAD ? staffing : techLead,
        role == Role.PLATFORM ? staffing : platform,
        role == Role.ON_CALL ? staffing : onCall,
        role == Role.QA ? staffing : qa,
        role == Role.MANAGER ? staffing : manager,
        role == Role.DESIGNER ? staffing : designer);
  }
}
