package slipstream.reports.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import slipstream.reports.chart.Charts;
import slipstream.reports.chart.ChartsUnavailableException;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.data.ResultDocument;
import slipstream.reports.html.template.JtereportGenerated;
import slipstream.reports.story.RetroStory;
import slipstream.reports.story.Sheet;
import slipstream.reports.table.ConsoleReport;
import slipstream.reports.words.DiaryWords;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Verdict;
import slipstream.simulator.experiment.Result;

/** A result as one page. */
public final class ReportPage {
  private static final List<String> DECIDE =
      List.of(
          "advice",
          "robustness",
          "before-and-after",
          "what-costs-the-chance",
          "what-caused-the-slip",
          "what-hires-do-together",
          "tornado",
          "slip",
          "cause-ledger",
          "fan-of-runs");

  private static final List<String> UNDERSTAND =
      List.of("time-use", "blame-matrix", "from-cause-to-blame", "seen-progress");

  private static final List<String> REPLAY = List.of("sprint-timeline", "burn-up", "burn-down");

  /** Letters that no text of a page need contain, but that a script or a browser adds. */
  private static final String LETTERS =
      " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz"
          + "{|}~«»‹›±·×–—‘’“”…−→";

  private ReportPage() {}

  /**
   * The page.
   *
   * @param assumed the parameters of the model, with their values in this scenario
   */
  public static String of(ResultDocument document, List<Assumed> assumed) {
    Result result = document.result();
    List<Picture> pictures = List.of();
    String complaint = "";
    try {
      pictures = Charts.ifDrawable(document.name(), result, document.study(), document.closeUp());
    } catch (ChartsUnavailableException e) {
      complaint = e.getMessage();
    }
    Exhibits exhibits =
        new Exhibits(result, document.study(), document.closeUp(), pictures, complaint);
    Page.Decide decide = new Page.Decide(Decisions.of(document), exhibits.of("decide", DECIDE));
    List<String> warnings = new ArrayList<>(ConsoleReport.warnings(result, document.study()));
    if (!exhibits.complaint().isEmpty()) {
      warnings.add("Without pictures: " + exhibits.complaint() + ". The tables hold the numbers.");
    }
    Page page =
        new Page(
            document.name(),
            text(document, "description"),
            ConsoleReport.sentences(result, document.study()),
            warnings,
            decide,
            steps(RetroStory.of(result, pictures), exhibits),
            Votes.of(result),
            new Page.Understand(
                Mechanics.lines(document),
                Mechanics.groups(assumed),
                Terms.ALL,
                exhibits.of("understand", UNDERSTAND),
                ConsoleReport.grids(result, document.study())),
            replay(document, exhibits),
            provenance(document),
            PageParts.with(LETTERS + document.name() + text(document, "description")));
    StringOutput out = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
    return out.toString();
  }

  private static String text(ResultDocument document, String key) {
    Object text = document.scenario() instanceof Map<?, ?> keys ? keys.get(key) : null;
    return text == null ? "" : text.toString();
  }

  private static List<Page.Step> steps(List<Sheet> sheets, Exhibits exhibits) {
    List<Page.Step> steps = new ArrayList<>();
    for (Sheet sheet : sheets) {
      steps.add(
          new Page.Step(
              steps.size() + 1,
              sheet.key(),
              sheet.step(),
              sheet.title(),
              sheet.sentences(),
              sheet.question(),
              sheet.picture() == null ? null : exhibits.of("retro", sheet.picture().name())));
    }
    return steps;
  }

  private static Page.Replay replay(ResultDocument document, Exhibits exhibits) {
    if (document.closeUp() == null) {
      return null;
    }
    return new Page.Replay(
        DiaryWords.headline(document.closeUp().diary()),
        exhibits.of("replay", REPLAY),
        DayView.of(document.closeUp().diary()));
  }

  private static List<Page.Fact> provenance(ResultDocument document) {
    Result result = document.result();
    return List.of(
        new Page.Fact("Scenario", document.name()),
        new Page.Fact("Hash of the scenario", document.scenarioHash()),
        new Page.Fact("Seed", Long.toString(result.seed())),
        new Page.Fact("Runs", Figures.count(result.runs())),
        new Page.Fact("Version", "slipstream " + document.toolVersion()),
        new Page.Fact("Command", document.commandLine()),
        new Page.Fact("Rests on", Verdict.basis(result)));
  }
}
