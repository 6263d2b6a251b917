package slipstream.reports.study.sweep;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.data.Decimals;
import slipstream.reports.kit.data.RunsCsv;
import slipstream.simulator.experiment.sweep.Cell;
import slipstream.simulator.statistics.Summary;

/** A row a cell: its values, then each measure's mean, interval, median and 85% quantile. */
public final class SweepCsv {
  private SweepCsv() {}

  /** The table, cell by cell; leaves the writer open. */
  static void write(WholeSweep sweep, Writer out) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    boolean first = true;
    for (Cell cell : sweep) {
      if (first) {
        csv.writeRecord(header(sweep.plan(), cell));
        first = false;
      }
      csv.writeRecord(row(cell));
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> header(SweepJson.Plan plan, Cell cell) {
    List<String> names = new ArrayList<>(List.of("cell"));
    plan.axes().forEach(axis -> names.add(RunsCsv.text(axis.key())));
    names.addAll(List.of("runs", "cutOff"));
    for (String measure : cell.metrics().keySet()) {
      for (String what : List.of("", "Lo", "Hi", "P50", "P85")) {
        names.add(measure + what);
      }
    }
    cell.blame().keySet().forEach(party -> names.add("blame-" + party));
    names.add("misattributedShare");
    return names;
  }

  private static List<String> row(Cell cell) {
    List<String> row = new ArrayList<>(List.of(cell.cell() + ""));
    cell.values().forEach(value -> row.add(isNumber(value) ? value : RunsCsv.text(value)));
    row.addAll(List.of(cell.runs() + "", cell.cutOff() + ""));
    for (Summary summary : cell.metrics().values()) {
      row.add(number(summary.mean()));
      row.add(number(summary.ci95().lo()));
      row.add(number(summary.ci95().hi()));
      row.add(number(summary.p50()));
      row.add(number(summary.p85()));
    }
    cell.blame().values().forEach(share -> row.add(number(share.share())));
    row.add(number(cell.misattributed().share()));
    return row;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Decimals.text(value);
  }
}
