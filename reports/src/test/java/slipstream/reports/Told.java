package slipstream.reports;

import java.util.List;
import java.util.Map;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.table.Screen;
import slipstream.reports.program.CommandList;
import slipstream.reports.report.ConsoleReport;
import slipstream.reports.report.Plates;
import slipstream.reports.study.Studies;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;

/** What the program's studies make of results that were written by hand. */
public final class Told {
  /** The studies of the program. */
  public static final Studies STUDIES = CommandList.studies(CommandList.ALL);

  private Told() {}

  /** A document of the first study that finds records like this one; of a run where it is null. */
  public static ResultDocument document(String name, Result result, Record study, CloseUp closeUp) {
    ResultDocument run =
        ResultDocument.of("test", "slipstream", Map.of("name", name), "0", result, closeUp);
    return STUDIES.kinds().stream()
        .filter(kind -> study != null && study.getClass() == kind.fields())
        .findFirst()
        .map(kind -> run.with(kind.key(), study))
        .orElse(run);
  }

  /** The pictures of a result. */
  public static List<Picture> pictures(String name, Result result, Record study) {
    return pictures(name, result, study, null);
  }

  /** The pictures of a result with a close-up. */
  public static List<Picture> pictures(String name, Result result, Record study, CloseUp closeUp) {
    return Plates.of(document(name, result, study, closeUp), STUDIES).stream()
        .map(Plate::picture)
        .toList();
  }

  /** The report of a run on the console. */
  public static String console(String name, Result result, boolean colour) {
    return ConsoleReport.of(
        name, STUDIES.answer(document(name, result, null, null)), Screen.unlimited(colour));
  }
}
