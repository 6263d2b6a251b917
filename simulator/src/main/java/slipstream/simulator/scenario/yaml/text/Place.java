package slipstream.simulator.scenario.yaml.text;

import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * Where something is written.
 *
 * @param source the file or other origin
 * @param line line from 1, or 0 where the source has no lines
 * @param column column from 1
 */
public record Place(Source source, int line, int column) {
  public static Place whole(Source source) {
    return new Place(source, 0, 0);
  }

  /**
   * The place as origins are shown: {@code team.yaml:12}, or {@code --set}; the name of a file may
   * hold what moves a terminal's cursor, so hidden characters stand as their numbers.
   */
  public String origin() {
    String label = HiddenCharacters.escaped(source.label());
    return line > 0 ? label + ":" + line : label;
  }
}
