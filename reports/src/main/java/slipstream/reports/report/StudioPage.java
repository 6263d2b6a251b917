package slipstream.reports.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.lesson.Course;
import slipstream.reports.kit.live.LiveTeam;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.page.Markup;
import slipstream.reports.kit.page.Page.Fact;
import slipstream.reports.kit.page.PageParts;
import slipstream.reports.kit.page.PageParts.Does;
import slipstream.reports.kit.page.SiteGroup;
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
   * The team of a page.
   *
   * @param tree the resolved scenario, as a result file would keep it
   * @param assumed the parameters of the model, with their values in this scenario
   * @param commandLine the command that made the page
   */
  public record Team(
      Tried tried,
      Object tree,
      String hash,
      List<Assumed> assumed,
      String commandLine,
      String version) {}

  /** The page of a team, without lessons, in the words of a site. */
  public static String of(Team team, String name, String description) {
    return page(name, description, team, null, false);
  }

  /** The page of a team, with lessons beside it. */
  public static String of(Team team, Course course) {
    Scenario scenario = team.tried().scenario();
    return page(scenario.name(), scenario.description(), team, course, false);
  }

  /** The page of the lessons, with a team to go on with. */
  public static String course(Team team, Course course) {
    return page(course.title(), course.description(), team, course, true);
  }

  private static String page(
      String name, String description, Team team, Course course, boolean teaches) {
    StudioView view =
        new StudioView(
            name,
            description,
            LiveTeam.of(team.tried(), team.commandLine(), List.of(), ""),
            course,
            teaches,
            Mechanics.lines(team.tree()),
            Mechanics.groups(team.assumed()),
            Terms.ALL,
            provenance(team),
            PageParts.with(
                ReportPage.LETTERS + name + description,
                NO_DRAWINGS,
                course == null ? Does.SIMULATES : Does.TEACHES));
    StringOutput out = new StringOutput();
    JtestudioGenerated.render(new OwaspHtmlTemplateOutput(out), null, view);
    return Markup.lean(out.toString());
  }

  private static List<Fact> provenance(Team team) {
    Scenario scenario = team.tried().scenario();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Scenario", scenario.name()));
    facts.add(Fact.hash(team.hash()));
    facts.add(new Fact("Seed", Long.toString(scenario.seed())));
    facts.add(new Fact("Version", "slipstream " + team.version()));
    facts.addAll(TypedCommand.facts(team.commandLine(), team.tried().shipped()));
    return facts;
  }

  /**
   * The first page of a site.
   *
   * @param courseFile name of the page with the lessons
   */
  public static String index(List<SiteGroup> groups, Course course, String courseFile) {
    StringBuilder letters = new StringBuilder(ReportPage.LETTERS);
    groups.stream()
        .flatMap(group -> group.entries().stream())
        .forEach(entry -> letters.append(entry.name()).append(entry.description()));
    StringOutput out = new StringOutput();
    JtesiteGenerated.render(
        new OwaspHtmlTemplateOutput(out),
        null,
        groups,
        course,
        courseFile,
        PageParts.with(letters.toString(), NO_DRAWINGS, Does.SHOWS));
    return Markup.lean(out.toString());
  }
}
