package slipstream.simulator.scenario;

import slipstream.simulator.random.Distribution;

/**
 * The ways in which missing structure disturbs delivery, one block each, numbered as in model.md
 * section 3. A value governed by a role has a {@code missing} and a {@code present} form; the
 * second table that tells the disciplines apart, who inherits an unowned duty, is {@code fallsTo}.
 */
public record Mechanisms(
    @Param("1a. Open questions when a part is begun are asked, and answered after a latency.")
        Clarification clarification,
    @Param("1b. Hidden cases surface while a part is worked on.") EdgeCases edgeCases,
    @Param("1c. Requirements change under unfinished stories.") SpecChurn specChurn,
    @Param("2a. Requests from outside the plan arrive at random.")
        UnplannedRequests unplannedRequests,
    @Param("2b. Started work is set aside for another story.") PriorityShifts priorityShifts,
    @Param("2c. Plans exceed capacity, scatter, and nobody chases what is blocked.")
        Planning planning,
    @Param("3a. Technical decisions come up during work.") Decisions decisions,
    @Param("3b. Decisions are reversed: rework, and the decider is questioned.")
        Reversals reversals,
    @Param("4a. Access is requested from IT, and waited for.") Access access,
    @Param("4a. Environments are set up.") Environments environments,
    @Param("4b. Every story is deployed and documented; deploys fail.") Deployment deployment,
    @Param(
            "4c. A contract that does not exist is written mid-sprint; the other part builds on a guess.")
        Contract contract,
    @Param("5. Production incidents arrive in clusters.") Incidents incidents,
    @Param("6. Latent defects come with work; testing finds a share, the others come back.")
        Defects defects,
    @Param("7a. A release needs approval; a developer chases it.") Approvals approvals,
    @Param("7b. Other teams are depended on, and found out late.") Dependencies dependencies,
    @Param("7c. Processes that nobody explained.") Processes processes,
    @Param("8. Designs and assets are missing: the part waits, or somebody invents.")
        Designs designs,
    @Param("Hires ramp up, and cost somebody's time while they do (Brooks).") Onboarding onboarding,
    @Param("Reversed decisions and skipped documentation raise the effort of later work.")
        Debt debt) {
  /** 1a. Open questions when a part is begun are asked, and answered after a latency. */
  public record Clarification(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(
              value = "Effort to ask, or to answer where the role is present.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution effort,
      @Param(
              value = "Time until the answer, from outside the team.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution latency,
      @Param(
              value = "Latent defects that come with each question answered in mid-sprint.",
              unit = Unit.COUNT,
              max = 10)
          double defectsPerQuestion)
      implements MechanismBlock {}

  /** 1b. Hidden cases surface while a part is worked on. */
  public record EdgeCases(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Cases per hour of work.", unit = Unit.PER_WORK_HOUR, max = 10) Governed rate,
      @Param(value = "Extra work for a case.", unit = Unit.HOURS, max = 10_000) Distribution effort,
      @Param(value = "Cases that raise a new question.", unit = Unit.SHARE, max = 1)
          double question)
      implements MechanismBlock {}

  /** 1c. Requirements change under unfinished stories. */
  public record SpecChurn(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Changes per unfinished story and week.", unit = Unit.PER_STORY_WEEK, max = 50)
          Governed rate,
      @Param(
              value = "Share of the finished work of a part that a change redoes.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(value = "Changes that break the API contract.", unit = Unit.SHARE, max = 1)
          double breaksContract)
      implements MechanismBlock {}

  /** 2a. Requests from outside the plan arrive at random. */
  public record UnplannedRequests(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Requests per day.", unit = Unit.PER_DAY, max = 100) double rate,
      @Param(value = "Work of a request.", unit = Unit.HOURS, max = 10_000) Distribution effort,
      @Param(value = "Requests that enter at once, at top priority.", unit = Unit.SHARE, max = 1)
          Governed atOnce,
      @Param(
              value = "Of the others, those that wait for the next sprint; the rest queue.",
              unit = Unit.SHARE,
              max = 1)
          double deferred)
      implements MechanismBlock {}

  /** 2b. Started work is set aside for another story. */
  public record PriorityShifts(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Chance of a shift on a day.", unit = Unit.SHARE, max = 1) Governed chance)
      implements MechanismBlock {}

  /** 2c. Plans exceed capacity, scatter, and nobody chases what is blocked. */
  public record Planning(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(
              value = "Commitment beyond estimated capacity, for up-to-capacity.",
              unit = Unit.RATIO,
              max = 5)
          Governed overcommitment,
      @Param(
              value = "Factor on the scatter (log-sd) of estimate errors.",
              unit = Unit.RATIO,
              max = 5)
          Governed scatter,
      @Param(value = "Factor on every outside latency.", unit = Unit.RATIO, max = 20)
          Governed latencyStretch,
      @Param(
              value = "Chance that a WIP limit is kept when somebody is tempted.",
              unit = Unit.SHARE,
              max = 1)
          Governed limitKept)
      implements MechanismBlock {}

  /** 3a. Technical decisions come up during work. */
  public record Decisions(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Decisions per hour of work.", unit = Unit.PER_WORK_HOUR, max = 10)
          double rate,
      @Param(value = "Effort to decide.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort)
      implements MechanismBlock {}

  /** 3b. Decisions are reversed: rework, and the decider is questioned. */
  public record Reversals(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Decisions that are reversed.", unit = Unit.SHARE, max = 1) Governed chance,
      @Param(value = "Time until the reversal.", unit = Unit.HOURS, max = 10_000)
          Distribution delay,
      @Param(
              value = "Share of the part's finished work that is redone.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(value = "Effort of the decider, who is questioned.", unit = Unit.HOURS, max = 10_000)
          Distribution questioning)
      implements MechanismBlock {}

  /** 4a. Access is requested from IT, and waited for. */
  public record Access(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort of the request.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Tickets that are handed on inside IT.", unit = Unit.SHARE, max = 1)
          Governed handOff,
      @Param(value = "Latency of a ticket that is not handed on.", unit = Unit.HOURS, max = 10_000)
          Distribution latencyDirect,
      @Param(value = "Latency of a ticket that is.", unit = Unit.HOURS, max = 10_000)
          Distribution latencyHandedOn)
      implements MechanismBlock {}

  /** 4a. Environments are set up. */
  public record Environments(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort of the set-up.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort)
      implements MechanismBlock {}

  /** 4b. Every story is deployed and documented; deploys fail. */
  public record Deployment(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort of a deploy.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Deploys that fail and are repeated.", unit = Unit.SHARE, max = 0.9)
          Governed failure,
      @Param(value = "Effort to repair a failed deploy.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution repair,
      @Param(value = "Effort to document a story.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution documentation,
      @Param(
              value = "Stories whose documentation is skipped, which adds to debt.",
              unit = Unit.SHARE,
              max = 1)
          Governed skipped)
      implements MechanismBlock {}

  /** 4c. A contract that does not exist is written mid-sprint; the other part builds on a guess. */
  public record Contract(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort to write the contract.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Guesses that do not match at integration.", unit = Unit.SHARE, max = 1)
          Governed mismatch,
      @Param(
              value = "Share of the work built on the guess that is redone.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo)
      implements MechanismBlock {}

  /** 5. Production incidents arrive in clusters. */
  public record Incidents(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Incidents per day.", unit = Unit.PER_DAY, max = 100) double rate,
      @Param(
              value = "Mean incidents of a cluster; 1 is plain Poisson.",
              unit = Unit.COUNT,
              min = 1,
              max = 50)
          double clusterSize,
      @Param(value = "Time between the incidents of a cluster.", unit = Unit.HOURS, max = 10_000)
          Distribution clusterGap,
      @Param(value = "Work to restore service.", unit = Unit.HOURS, max = 10_000)
          Distribution effort,
      @Param(
              value =
                  "Incidents in which a developer is needed: all without the role, a share with it.",
              unit = Unit.SHARE,
              max = 1)
          Governed escalated)
      implements MechanismBlock {}

  /** 6. Latent defects come with work; testing finds a share, the others come back. */
  public record Defects(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Latent defects per hour of own work.", unit = Unit.PER_WORK_HOUR, max = 20)
          double rate,
      @Param(value = "Effort to test a story.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Defects that testing finds.", unit = Unit.SHARE, max = 1) Governed found,
      @Param(
              value = "Effort to fix a found defect: to hunt for it, or to follow a report.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution fix,
      @Param(value = "Fixes that bring a new defect, which escapes.", unit = Unit.SHARE, max = 1)
          double badFix,
      @Param(value = "Escaped defects that show in production.", unit = Unit.SHARE, max = 1)
          double surfaces,
      @Param(
              value = "Time until an escaped defect shows in production.",
              unit = Unit.HOURS,
              max = 10_000)
          Distribution escapeDelay,
      @Param(value = "Effort of the hot fix.", unit = Unit.HOURS, max = 10_000) Distribution hotFix)
      implements MechanismBlock {}

  /** 7a. A release needs approval; a developer chases it. */
  public record Approvals(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Stories that need approval.", unit = Unit.SHARE, max = 1) double needed,
      @Param(value = "Time until approval, outside the team.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution latency,
      @Param(value = "Time between two chases.", unit = Unit.HOURS, min = 0.1, max = 10_000)
          Distribution chaseInterval,
      @Param(value = "Effort of a chase.", unit = Unit.HOURS, max = 10_000)
          Distribution chaseEffort)
      implements MechanismBlock {}

  /** 7b. Other teams are depended on, and found out late. */
  public record Dependencies(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Stories that depend on another team.", unit = Unit.SHARE, max = 1)
          double needed,
      @Param(value = "Dependencies that are found in mid-work.", unit = Unit.SHARE, max = 1)
          Governed late,
      @Param(value = "Effort to find whom to ask, and to ask.", unit = Unit.HOURS, max = 10_000)
          Distribution effort,
      @Param(value = "Time until the other team delivers.", unit = Unit.HOURS, max = 10_000)
          Distribution latency)
      implements MechanismBlock {}

  /** 7c. Processes that nobody explained. */
  public record Processes(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Stories that meet a process.", unit = Unit.SHARE, max = 1) double needed,
      @Param(value = "Processes that nobody explained.", unit = Unit.SHARE, max = 1)
          Governed unexplained,
      @Param(value = "Effort to learn one.", unit = Unit.HOURS, max = 10_000) Distribution learning,
      @Param(
              value =
                  "Unexplained processes of which a step is missed: its hours once more, and the approval starts again.",
              unit = Unit.SHARE,
              max = 1)
          Governed missed)
      implements MechanismBlock {}

  /** 8. Designs and assets are missing: the part waits, or somebody invents. */
  public record Designs(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort to produce the input.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Time to get it from outside the team.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution latency,
      @Param(
              value = "Missing inputs that are invented instead of waited for.",
              unit = Unit.SHARE,
              max = 1)
          Governed invented,
      @Param(
              value = "Share of the part that is redone where an invention misses.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(value = "Inventions that miss.", unit = Unit.SHARE, max = 1) double misses)
      implements MechanismBlock {}

  /** Hires ramp up, and cost somebody's time while they do (Brooks). */
  public record Onboarding(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effect of a hire on the first day.", unit = Unit.SHARE, max = 0.99)
          double start,
      @Param(
              value = "Mentoring a day at the start of the ramp; falls with it.",
              unit = Unit.HOURS,
              max = 24)
          double mentoring)
      implements MechanismBlock {}

  /** Reversed decisions and skipped documentation raise the effort of later work. */
  public record Debt(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param(
              value = "Added to the effort of parts begun later, per reversed decision.",
              unit = Unit.SHARE,
              max = 1)
          double perReversal,
      @Param(
              value = "Added to the effort of parts begun later, per skipped documentation.",
              unit = Unit.SHARE,
              max = 1)
          double perSkipped)
      implements MechanismBlock {}
}
