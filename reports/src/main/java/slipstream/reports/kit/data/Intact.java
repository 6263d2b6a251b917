package slipstream.reports.kit.data;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;

/**
 * What holds of all that this program writes, whatever it says: no part is missing but those that
 * may be, no count is below zero, and parts that are shown beside each other name the same things.
 * Somebody may have changed a stored file since.
 */
final class Intact {
  /** Null where there is nothing to tell; their records say when. */
  private static final Set<String> MAY_BE_MISSING =
      Set.of(
          "closeUp",
          "others",
          "worlds",
          "plan",
          "ownResultOf",
          "money",
          "promise",
          "payOff",
          "robustness",
          "by",
          "start",
          "end");

  private Intact() {}

  /**
   * Refuses a record that cannot be from this program.
   *
   * @param where its place in the file, empty at the top
   */
  static void check(String where, Object part) throws NotAResultException {
    if (part instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = value(component, record);
        if (value != null || !MAY_BE_MISSING.contains(component.getName())) {
          check(below(where, component.getName()), value);
        }
      }
      fits(where, record);
    } else if (part instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        check(below(where, entry.getKey().toString()), entry.getValue());
      }
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(where + "[" + i + "]", list.get(i));
      }
    } else if (part == null) {
      throw new NotAResultException("field '" + where + "' holds nothing");
    } else if (part instanceof Integer count && count < 0) {
      throw new NotAResultException("field '" + where + "' counts " + count);
    }
  }

  private static void fits(String where, Record record) throws NotAResultException {
    if (record instanceof Result result) {
      new Fitting(where).check(result);
    } else if (record instanceof Alternative alternative) {
      new Fitting(where).check(alternative);
    }
  }

  private static String below(String where, String name) {
    return where.isEmpty() ? name : where + "." + name;
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      // Some records are of a room of their own.
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's parts can always be read", e);
    }
  }
}
