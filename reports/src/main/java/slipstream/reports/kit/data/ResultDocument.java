package slipstream.reports.kit.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;

/**
 * A result with what is needed to get it again.
 *
 * @param schema name and version of the file's layout
 * @param kind command that asked: {@code run}, {@code what-if}, {@code explain}, …
 * @param toolVersion version of Slipstream that wrote it
 * @param commandLine command that was given, without what leaves a result as it is
 * @param scenario scenario as resolved: maps, lists, texts, numbers
 * @param scenarioHash hash of the resolved scenario
 * @param result what was found for the scenario
 * @param closeUp single runs beside the averages; null where nobody looked
 * @param study what the command found beyond that; null for a run
 * @param rolesUnsaid names of scenarios that were fitted to a history, and of which nobody said who
 *     is in the team
 */
public record ResultDocument(
    String schema,
    String kind,
    String toolVersion,
    String commandLine,
    Object scenario,
    String scenarioHash,
    Result result,
    CloseUp closeUp,
    Record study,
    List<String> rolesUnsaid) {
  /** The list is copied. */
  public ResultDocument {
    rolesUnsaid = List.copyOf(rolesUnsaid);
  }

  /** The layout that this version writes. */
  public static final String SCHEMA = "slipstream-result/3";

  /** The kind that holds nothing beside the scenario's own result. */
  private static final String RUN = "run";

  /** A document of a run, in the current layout. */
  public static ResultDocument of(
      String toolVersion,
      String commandLine,
      Object scenario,
      String scenarioHash,
      Result result,
      CloseUp closeUp) {
    return new ResultDocument(
        SCHEMA,
        RUN,
        toolVersion,
        commandLine,
        scenario,
        scenarioHash,
        result,
        closeUp,
        null,
        List.of());
  }

  /** The same scenario and result in a file of another kind, with what it holds beyond them. */
  public ResultDocument with(String kind, Record study) {
    return new ResultDocument(
        schema,
        kind,
        toolVersion,
        commandLine,
        scenario,
        scenarioHash,
        result,
        closeUp,
        study,
        rolesUnsaid);
  }

  /** The same of scenarios of which nobody said who is in the team. */
  public ResultDocument withRolesUnsaid(Collection<String> names) {
    return new ResultDocument(
        schema,
        kind,
        toolVersion,
        commandLine,
        scenario,
        scenarioHash,
        result,
        closeUp,
        study,
        List.copyOf(names));
  }

  /** Name of the scenario, for people. */
  public String name() {
    Object name = scenario instanceof Map<?, ?> keys ? keys.get("name") : null;
    return name == null ? "" : name.toString();
  }
}
