package slipstream.reports.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import slipstream.reports.kit.live.LiveTeam;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.page.Page.Fact;
import slipstream.reports.kit.page.PageParts;
import slipstream.reports.kit.page.SiteEntry;
import slipstream.reports.kit.page.StudioView;
import slipstream.reports.kit.page.Terms;
import slipstream.reports.report.template.JtesiteGenerated;
import slipstream.reports.report.template.JtestudioGenerated;
import slipstream.simulator.scenario.Scenario;

/** A scenario as a page that simulates, without any experiment. */
public final class StudioPage {
  /**
   * The colours of pictures: what a page of the studio shows is drawn in the page, by its style.
   */
  private static final List<String> NO_DRAWINGS = List.of();

  private StudioPage() {}

  /**
   * The page.
   *
   * @param tree the resolved scenario, as a result file would keep it
   * @param assumed the parameters of the model, with their values in this scenario
   * @param commandLine the command that made the page
   */
  public static String of(
      Tried tried,
      Object tree,
      String hash,
      List<Assumed> assumed,
      String commandLine,
      String version) {
    Scenario scenario = tried.scenario();
    StudioView view =
        new StudioView(
            scenario.name(),
            scenario.description(),
            LiveTeam.of(tried, commandLine),
            Mechanics.lines(tree),
            Mechanics.groups(assumed),
            Terms.ALL,
            List.of(
                new Fact("Scenario", scenario.name()),
                new Fact("Hash of the scenario", hash),
                new Fact("Seed", Long.toString(scenario.seed())),
                new Fact("Version", "slipstream " + version),
                new Fact("Command", commandLine)),
            PageParts.with(
                ReportPage.LETTERS + scenario.name() + scenario.description(), NO_DRAWINGS, true));
    StringOutput out = new StringOutput();
    JtestudioGenerated.render(new OwaspHtmlTemplateOutput(out), null, view);
    return out.toString();
  }

  /** The first page of a site. */
  public static String index(List<SiteEntry> entries) {
    StringBuilder letters = new StringBuilder(ReportPage.LETTERS);
    entries.forEach(entry -> letters.append(entry.name()).append(entry.description()));
    StringOutput out = new StringOutput();
    JtesiteGenerated.render(
        new OwaspHtmlTemplateOutput(out),
        null,
        entries,
        PageParts.with(letters.toString(), NO_DRAWINGS, false));
    return out.toString();
  }
}
