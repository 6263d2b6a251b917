package slipstream.simulator.scenario.yaml.show;

/** The commented file that {@code init} writes for somebody to start from. */
public final class StarterFile {
  private StarterFile() {}

  /**
   * The text, which is a valid scenario as it stands.
   *
   * @param schema where an editor finds the JSON Schema: a path or an address
   */
  public static String text(String schema) {
    return TEMPLATE.replace("SCHEMA", schema);
  }

  private static final String TEMPLATE =
      """
      # yaml-language-server: $schema=SCHEMA
      #
      # A team, and what it lacks. Everything not said here comes from defaults.yaml;
      # `slipstream parameters` lists every key with its range and source, and
      # `slipstream config FILE` shows this file with all of them filled in.
      #
      # Write units: 4h, 30 min, 2 days, 1 sprint, 15%, 1 in 5.
      # Write chance: 3h to 10h (80% lie between), or {lognormal: {median: 6h, p90: 15h}}.
      name: Our team
      description: What we would like to know about it.
      extends: defaults.yaml

      sprint: {length: 10 days, hours-per-day: 6h, count: 1}

      team:
        frontend: {developers: 2}
        backend: {developers: 2}

      # Who is there: missing, present, or {fte: 0.5, from-sprint: 2, ramp-up: 2 sprints}.
      structure:
        system-analyst: missing   # clarifies requirements ahead of the work
        scrum-master: present     # protects the sprint and its plan
        tech-lead: missing        # takes technical decisions
        platform: {fte: 0.5}      # provides access, environments, deployments
        on-call: missing          # guards production
        qa: present               # tests
        manager: present          # clears approvals, other teams, processes
        designer: present         # delivers designs and assets

      # Levers that need no hire.
      practices:
        contract-first: false
        wip-limit: none           # or a number of unfinished parts a developer may hold
        protected-sprint: false
        slack: 0%

      backlog:
        stories: 8                # or up-to-capacity
        frontend-size: {lognormal: {median: 6h, p90: 15h}}
        backend-size: {lognormal: {median: 6h, p90: 15h}}

      # What you know of your own team goes here, for example:
      # mechanisms:
      #   incidents: {rate: 0.2}                      # a day
      #   spec-churn: {rate: {missing: 0.2, present: 0.05}}
      #   approvals: {enabled: false}
      """;
}
