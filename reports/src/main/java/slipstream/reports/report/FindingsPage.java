package slipstream.reports.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.page.Exhibit;
import slipstream.reports.kit.page.Markup;
import slipstream.reports.kit.page.Page;
import slipstream.reports.kit.page.PageParts;
import slipstream.reports.kit.page.Terms;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.report.template.JtereportGenerated;

/**
 * Findings that are of no single result, as the page that results have: verdict, charts, tables.
 */
public final class FindingsPage {
  private FindingsPage() {}

  /**
   * The page.
   *
   * @param heading what was asked
   * @param verdict sentences, the most important first
   * @param plates charts, placed at {@link Place#CHANGE}
   * @param tables all that was found, in figures
   * @param provenance where it is from
   */
  public static String of(
      String heading,
      List<String> verdict,
      List<Plate> plates,
      List<Grid> tables,
      List<Page.Fact> provenance) {
    Exhibits exhibits = new Exhibits(plates, tables, "");
    List<Exhibit> shown = exhibits.of("decide", Place.CHANGE);
    List<String> warnings = new ArrayList<>();
    if (!exhibits.complaint().isEmpty()) {
      warnings.add("Without pictures: " + exhibits.complaint() + ". The tables hold the numbers.");
    }
    Page page =
        new Page(
            heading,
            "",
            verdict,
            warnings,
            null,
            null,
            new Page.Decide(List.of(), shown),
            List.of(),
            List.of(),
            new Page.Understand(List.of(), List.of(), Terms.ALL, List.of(), tables),
            null,
            provenance,
            PageParts.with(
                ReportPage.LETTERS + heading, exhibits.drawings(), PageParts.Does.SHOWS));
    StringOutput out = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
    return Markup.lean(out.toString());
  }
}
