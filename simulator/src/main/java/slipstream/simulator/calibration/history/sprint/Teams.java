package slipstream.simulator.calibration.history.sprint;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.text.Names;

/** Sees to it that a history is of one team. */
public final class Teams {
  private static final int MOST_SHOWN = 20;

  private final Account account;
  private final Optional<String> wanted;

  /** Names as written, by their small letters. */
  private final TreeMap<String, String> seen = new TreeMap<>();

  private boolean more;
  private int secondLine;

  /** Of the team that is wanted; empty for the only one. */
  public Teams(Account account, Optional<String> wanted) {
    this.account = account;
    this.wanted = wanted.map(Teams::plain);
  }

  /** Whether a row counts, by what its cell of teams says; empty says nothing. */
  public boolean has(String cell, int line) {
    String name = Names.clean(cell);
    String plain = plain(name);
    if (!plain.isEmpty() && !seen.containsKey(plain)) {
      secondLine = seen.size() == 1 ? line : secondLine;
      if (seen.size() < MOST_SHOWN) {
        seen.put(plain, name);
      } else {
        more = true;
      }
    }
    if (wanted.isEmpty()) {
      return true;
    }
    if (plain.isEmpty()) {
      account.add(line, "no team named");
    }
    return plain.equals(wanted.get());
  }

  /** Whether it is known already that the file must be refused; rows need not be kept then. */
  public boolean areTooMany() {
    return wanted.isEmpty() && seen.size() > 1;
  }

  /**
   * To be called when all is read.
   *
   * @param column whether the file says whose rows are whose
   * @throws UnusableHistory if several teams share the file and none was named, or another
   */
  public void settle(boolean column) {
    String names = String.join(", ", seen.values()) + (more ? " and more" : "");
    if (areTooMany()) {
      throw new UnusableHistory(
          account.file(), secondLine, "several teams: " + names, "say which: --team NAME");
    }
    if (wanted.isPresent() && !column) {
      throw new UnusableHistory(
          account.file(),
          0,
          "no column of teams",
          "leave --team out, or name the column: --columns team='Project key'");
    }
    if (wanted.isPresent() && !more && !seen.containsKey(wanted.get())) {
      throw new UnusableHistory(
          account.file(),
          0,
          "no team \"" + Names.clean(wanted.get()) + "\"",
          seen.isEmpty() ? "its column of teams is empty" : "its teams are: " + names);
    }
  }

  private static String plain(String name) {
    return Names.clean(name).toLowerCase(Locale.ROOT);
  }
}
