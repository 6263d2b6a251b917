package slipstream.reports.study.forecast;

import picocli.CommandLine.Option;
import slipstream.reports.console.Refusal;

/** The work that is left. */
final class Remaining {
  /** Less is shown as nothing. */
  private static final double LEAST = 0.1;

  private static final double MOST = 1e6;

  @Option(
      names = "--remaining",
      paramLabel = "N",
      required = true,
      description = "Work that is left, in the unit of the file: points or items.")
  private String said;

  /**
   * The work, in the unit of the file. No exponent and no comma: whether 1,500 is more than a
   * thousand nobody can tell.
   *
   * @throws Refusal where it is no such number
   */
  double checked() {
    String plain = said.strip();
    double left =
        plain.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? Double.parseDouble(plain) : Double.NaN;
    if (!(left >= LEAST && left <= MOST)) {
      throw Refusal.usage(
          "--remaining takes a number from 0.1 to 1000000, such as 120 or 12.5, found '"
              + said
              + "'");
    }
    return left;
  }
}
