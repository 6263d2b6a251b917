package slipstream.simulator.scenario.yaml.text;

/**
 * One thing that is wrong with a scenario, and where.
 *
 * @param file the file as the user named it, or {@code --set}
 * @param line line from 1, or 0 where there is none
 * @param column column from 1, or 0 where there is none
 * @param key path of keys with dots, or empty for the file as a whole
 * @param message what was found, what is allowed, and perhaps what was meant
 */
public record Problem(String file, int line, int column, String key, String message) {
  /** The problem as compilers print theirs, so that editors can jump to it. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line + ":" + column : file;
    return place + (key.isEmpty() ? ": " : " " + key + ": ") + message;
  }
}
