package slipstream.reports.command.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.calibration.Calibration;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.Omission;

/**
 * Rows of a history that do not count.
 *
 * @param reason as part of a sentence
 * @param lines of the file; 0 stands for no single line
 */
public record LeftOut(String reason, List<Integer> lines) {
  /** Lines that are named; the rest is counted. */
  private static final int LINES = 6;

  /**
   * What reading left out, and then the fit, each reason once.
   *
   * @param byFit sprints that could not be fitted
   */
  public static List<LeftOut> of(History history, List<Calibration.LeftOut> byFit) {
    Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
    for (Omission omission : history.omissions()) {
      leftOut.computeIfAbsent(omission.reason(), one -> new ArrayList<>()).add(omission.line());
    }
    byFit.forEach(one -> leftOut.computeIfAbsent(one.reason(), o -> new ArrayList<>()).add(0));
    return leftOut.entrySet().stream()
        .map(entry -> new LeftOut(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** As a table; empty where everything counts. */
  public static Grid grid(List<LeftOut> all) {
    Grid grid = new Grid("LEFT OUT OF THE FILE").figures("rows").text("lines");
    all.forEach(one -> grid.row(Words.capital(one.reason), one.lines.size(), one.named()));
    return grid;
  }

  private String named() {
    List<Integer> known = lines.stream().filter(line -> line > 0).toList();
    String shown =
        known.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
    int more = known.size() - LINES;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
