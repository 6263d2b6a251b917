package slipstream.reports.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Which files of a result are wanted beside its numbers.
 *
 * @param charts charts and the report page
 * @param deck the retro story as slides
 * @param pdf the retro story on paper
 */
public record Wanted(boolean charts, boolean deck, boolean pdf) {
  /** Names of these files, without the charts, which depend on the result. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (charts) {
      names.add("report.html");
    }
    if (deck) {
      names.add("deck.pptx");
    }
    if (pdf) {
      names.add("report.pdf");
    }
    return names;
  }
}
