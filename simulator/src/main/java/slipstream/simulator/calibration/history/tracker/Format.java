package slipstream.simulator.calibration.history.tracker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import slipstream.simulator.calibration.history.Meaning;

/**
 * What a file's headers mean. Headers are compared without regard to case and white space.
 *
 * @param name as users call it
 * @param table whether a row is a sprint; else it is a work item
 * @param signature headers that are all there in such a file and not in another; {@code a|b} for
 *     either of two
 * @param columns headers of each meaning; the first that has a value counts
 * @param repeated meanings whose header can stand over several columns, each with its own value
 * @param sprint what a sprint's name looks like in its cell: its first group is the name, a cell
 *     that does not match is in no sprint
 * @param sprintPrefix put before the name
 * @param partTypes types of items that hold others or are parts of others, in small letters
 * @param doneByState whether the date of being done counts only for items whose state says so
 */
public record Format(
    String name,
    boolean table,
    List<String> signature,
    Map<Meaning, List<String>> columns,
    Set<Meaning> repeated,
    Pattern sprint,
    String sprintPrefix,
    Set<String> partTypes,
    boolean doneByState) {

  private static final Pattern ANY_NAME = Pattern.compile("(.+)", Pattern.DOTALL);

  /** A file with a row for each sprint. */
  static Format table(String name, String... signature) {
    return new Format(
        name, true, List.of(signature), Map.of(), Set.of(), ANY_NAME, "", Set.of(), false);
  }

  /** A file with a row for each work item. */
  static Format items(String name, String... signature) {
    return new Format(
        name, false, List.of(signature), Map.of(), Set.of(), ANY_NAME, "", Set.of(), false);
  }

  /** The same, with headers for one more meaning. */
  Format with(Meaning meaning, String... headers) {
    Map<Meaning, List<String>> more = new EnumMap<>(Meaning.class);
    more.putAll(columns);
    List<String> all = new ArrayList<>(more.getOrDefault(meaning, List.of()));
    all.addAll(List.of(headers));
    more.put(meaning, List.copyOf(all));
    return new Format(
        name, table, signature, more, repeated, sprint, sprintPrefix, partTypes, doneByState);
  }

  /** The same, with a header that may stand over several columns. */
  Format repeating(Meaning meaning) {
    Set<Meaning> more = EnumSet.of(meaning);
    more.addAll(repeated);
    return new Format(
        name, table, signature, columns, more, sprint, sprintPrefix, partTypes, doneByState);
  }

  /** The same, with sprints called by the first group of a pattern, after a prefix. */
  Format sprintsLike(String pattern, String prefix) {
    Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    return new Format(
        name, table, signature, columns, repeated, compiled, prefix, partTypes, doneByState);
  }

  /** The same, without items of some types, because what they hold is counted itself. */
  Format without(String... types) {
    return new Format(
        name,
        table,
        signature,
        columns,
        repeated,
        sprint,
        sprintPrefix,
        Set.of(types),
        doneByState);
  }

  /** The same, with dates that mean done only where the state says done. */
  Format doneWhereStateSays() {
    return new Format(
        name, table, signature, columns, repeated, sprint, sprintPrefix, partTypes, true);
  }
}
