package slipstream.reports.data;

import slipstream.simulator.experiment.Result;

/**
 * A result with what is needed to get it again.
 *
 * @param schema name and version of the file's layout
 * @param toolVersion version of Slipstream that wrote it
 * @param commandLine command that was given
 * @param scenario scenario as resolved: maps, lists, texts, numbers
 * @param scenarioHash hash of the resolved scenario
 * @param result what was found
 */
public record ResultDocument(
    String schema,
    String toolVersion,
    String commandLine,
    Object scenario,
    String scenarioHash,
    Result result) {
  /** The layout that this version writes. */
  public static final String SCHEMA = "slipstream-result/1";

  /** A document in the current layout. */
  public static ResultDocument of(
      String toolVersion, String commandLine, Object scenario, String scenarioHash, Result result) {
    return new ResultDocument(SCHEMA, toolVersion, commandLine, scenario, scenarioHash, result);
  }
}
