package slipstream.simulator.calibration.history.sprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.calibration.history.Omission;
import slipstream.simulator.calibration.history.UnusableHistory;

/** What became of rows that do not count, and the file's name. */
public final class Account {
  private final String file;
  private final List<Omission> omissions = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** An empty account of a file. */
  public Account(String file) {
    this.file = file;
  }

  /** The file's name, as it is shown. */
  public String file() {
    return file;
  }

  /** That a row counts less than it seems to; the same words for the same reason. */
  public void add(int line, String reason) {
    omissions.add(new Omission(line, reason));
  }

  /** What a reader must know of how the file as a whole was read, in a sentence. */
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  /** In the order in which they were made. */
  public List<String> remarks() {
    return remarks;
  }

  /** In the order of lines. */
  public List<Omission> omissions() {
    omissions.sort(Comparator.comparingInt(Omission::line));
    return omissions;
  }

  /** That nothing is left, and the reason that left out most. */
  public UnusableHistory nothingLeft() {
    Map<String, Integer> counts = new HashMap<>();
    String most = "";
    for (Omission omission : omissions) {
      int count = counts.merge(omission.reason(), 1, Integer::sum);
      most = count > counts.getOrDefault(most, 0) ? omission.reason() : most;
    }
    String reason = most;
    int line =
        omissions().stream()
            .filter(o -> o.reason().equals(reason))
            .findFirst()
            .map(Omission::line)
            .orElse(0);
    String found =
        omissions.isEmpty()
            ? "a header and no row"
            : "no finished sprint; "
                + counts.get(most)
                + (counts.get(most) == 1 ? " row: " : " rows: ")
                + most;
    return new UnusableHistory(
        file, line, found, "at least one finished sprint with a commitment above 0 is needed");
  }
}
