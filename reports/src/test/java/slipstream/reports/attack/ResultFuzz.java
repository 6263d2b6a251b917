package slipstream.reports.attack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import slipstream.reports.Told;
import slipstream.reports.kit.data.NotAResultException;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.table.Screen;
import slipstream.reports.report.ConsoleReport;
import slipstream.reports.report.Plates;
import slipstream.reports.report.ReportPage;

/** Any bytes as a stored result: a report of it, or the one refusal. */
public final class ResultFuzz {
  /**
   * One in so many results that are told is drawn as well; a page takes as long as many tellings.
   */
  private static final int DRAW_ONE_IN = 100;

  /** The first is drawn too: it pays for loading letters, of which no input is guilty. */
  private static boolean first = true;

  private ResultFuzz() {}

  /**
   * Whether the bytes are a result; then it can be told and drawn. Anything thrown is a finding: no
   * exception but the one refusal is an answer.
   */
  static boolean read(byte[] bytes) {
    ResultDocument document;
    try {
      document = ResultJson.read(new String(bytes, StandardCharsets.UTF_8), Told.STUDIES.kinds());
    } catch (NotAResultException refused) {
      return false;
    }
    try {
      ConsoleReport.of(document.name(), Told.STUDIES.answer(document), Screen.unlimited(false));
      // By the input itself, so that a finding is found again.
      if (first || Math.floorMod(Arrays.hashCode(bytes), DRAW_ONE_IN) == 0) {
        first = false;
        ReportPage.of(document, Told.STUDIES, List.of(), Optional.empty());
        for (Plate plate : Plates.of(document, Told.STUDIES)) {
          Drawings.svg(plate.picture());
        }
      }
      return true;
    } catch (ChartsUnavailableException e) {
      throw new IllegalStateException(e);
    }
  }
}
