package slipstream.simulator.calibration.history.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.item.Items.SprintName;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.SprintChecks;
import slipstream.simulator.calibration.history.text.Names;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.tracker.Formats;
import slipstream.simulator.calibration.history.tracker.Layout;

/** Numbers the sprints that work items name, and gathers what rows tell of their days. */
final class SprintNames {
  private static final int MOST_OF_AN_ITEM = 100;
  private static final int LONGEST_NAME = 1_000;

  private final Layout layout;
  private final Account account;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SprintName> sprints = new ArrayList<>();

  SprintNames(Layout layout, Account account) {
    this.layout = layout;
    this.account = account;
  }

  /** All that were named so far, by number. */
  List<SprintName> all() {
    return sprints;
  }

  /**
   * The numbers of a row's sprints, in the order of its columns. Its days are those of its sprint,
   * if it names one only: of several, the row does not say whose they are.
   */
  int[] of(Row row, long start, long end) {
    Set<Integer> own = new LinkedHashSet<>();
    boolean several = layout.format().repeated().contains(Meaning.SPRINT);
    for (int column : layout.of(Meaning.SPRINT)) {
      if (several || own.isEmpty()) {
        for (String cell : names(row.text(column))) {
          int number = own.size() < MOST_OF_AN_ITEM ? number(cell, row.line()) : -1;
          if (number >= 0) {
            own.add(number);
          }
        }
      }
    }
    if (own.size() == 1 && start >= 0 && end >= 0) {
      own.forEach(number -> date(number, start, end));
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  /** In our own form, a cell may hold several names with a bar between. */
  private String[] names(String cell) {
    return layout.format() == Formats.WORK_ITEMS ? cell.split("\\|") : new String[] {cell};
  }

  /** Below 0 for a cell that names no sprint. */
  private int number(String cell, int line) {
    Matcher name = layout.format().sprint().matcher(cell.strip());
    if (cell.length() > LONGEST_NAME || !name.matches()) {
      return -1;
    }
    String key = layout.format().sprintPrefix() + name.group(1);
    String shown = Names.clean(key);
    if (shown.isEmpty()) {
      return -1;
    }
    if (!numbers.containsKey(key)) {
      if (sprints.size() == SprintChecks.MOST_SPRINTS) {
        throw SprintChecks.tooMany(account, line);
      }
      numbers.put(key, sprints.size());
      sprints.add(new SprintName(shown, line, -1, -1));
    }
    return numbers.get(key);
  }

  private void date(int number, long start, long end) {
    SprintName known = sprints.get(number);
    if (known.start() < 0) {
      sprints.set(number, new SprintName(known.name(), known.line(), start, end));
    }
  }
}
