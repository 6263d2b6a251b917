package slipstream.reports.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.live.Live;
import slipstream.reports.kit.live.LiveTeam;
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
   * @param provenance where it is from, but for the command
   * @param commandLine the command that found it
   * @param lead what is changed where a page lets its reader change a team
   * @param team whose page it is; empty where that is not known
   */
  public static String of(
      String heading,
      List<String> verdict,
      List<Plate> plates,
      List<Grid> tables,
      List<Page.Fact> provenance,
      String commandLine,
      String lead,
      Optional<StudioPage.Team> team) {
    Live live =
        team.map(own -> LiveTeam.of(own.tried(), own.commandLine(), List.of(), lead)).orElse(null);
    List<Page.Fact> from = new ArrayList<>(provenance);
    from.addAll(
        TypedCommand.facts(
            commandLine, name -> team.filter(own -> own.tried().shipped().test(name)).isPresent()));
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
            live,
            null,
            new Page.Decide(List.of(), shown),
            List.of(),
            List.of(),
            new Page.Understand(
                team.map(own -> Mechanics.lines(own.tree())).orElse(List.of()),
                team.map(own -> Mechanics.groups(own.assumed())).orElse(List.of()),
                Terms.ALL,
                List.of(),
                tables),
            null,
            from,
            PageParts.with(
                ReportPage.LETTERS + heading,
                exhibits.drawings(),
                live != null ? PageParts.Does.SIMULATES : PageParts.Does.SHOWS));
    StringOutput out = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
    return Markup.lean(out.toString());
  }
}
