package slipstream.reports.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.live.Live;
import slipstream.reports.kit.live.LiveTeam;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.page.DayView;
import slipstream.reports.kit.page.Exhibit;
import slipstream.reports.kit.page.Markup;
import slipstream.reports.kit.page.Page;
import slipstream.reports.kit.page.PageParts;
import slipstream.reports.kit.page.Terms;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Sheet;
import slipstream.reports.kit.story.Trial;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.report.template.JtereportGenerated;
import slipstream.reports.study.Studies;
import slipstream.simulator.experiment.Result;

/** A result as one page. */
public final class ReportPage {
  /** Letters that no text of a page need contain, but that a script or a browser adds. */
  static final String LETTERS =
      " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz"
          + "{|}~«»‹›±·×–—‘’“”…−→";

  /** What stands before the controls of Try it. */
  private static final String ASKED_FURTHER =
      "What was asked is answered at the head of this page, and in full under the other tabs. Here"
          + " you ask further.";

  private ReportPage() {}

  /**
   * The page.
   *
   * @param assumed the parameters of the model, with their values in this scenario
   * @param tried the scenario, for a page that tries changes of it; empty where it is not known
   */
  public static String of(
      ResultDocument document, Studies studies, List<Assumed> assumed, Optional<Tried> tried) {
    Result result = document.result();
    Answer answer = studies.answer(document);
    List<Plate> plates = List.of();
    String complaint = "";
    try {
      plates = Plates.ifDrawable(document, studies);
    } catch (ChartsUnavailableException e) {
      complaint = e.getMessage();
    }
    Exhibits exhibits = new Exhibits(plates, console(document, studies), complaint);
    List<Exhibit> own = exhibits.of("team", Place.TEAM);
    List<String> warnings = new ArrayList<>(answer.warnings());
    if (answer.ofOneTeam() && !answer.knowsRoles() && !warnings.contains(Warnings.ROLES_NOT_SAID)) {
      warnings.add(Warnings.ROLES_NOT_SAID);
    }
    document.rolesUnsaid().forEach(name -> warnings.add(Warnings.rolesUnsaid(name)));
    if (!exhibits.complaint().isEmpty()) {
      warnings.add("Without pictures: " + exhibits.complaint() + ". The tables hold the numbers.");
    }
    Live live = live(document, answer, tried).orElse(null);
    Page.Decide decide =
        new Page.Decide(
            Decisions.of(result, answer, live != null),
            exhibits.of("decide", Place.CHANGE, Place.DELAY));
    Page page =
        new Page(
            answer.heading().orElse(document.name()),
            answer.heading().isPresent() ? "" : text(document, "description"),
            head(answer, result),
            warnings,
            live,
            own.isEmpty() ? null : new Page.Team(own, ConsoleReport.grids(answer)),
            decide,
            steps(RetroStory.of(document, plates, answer), exhibits),
            Votes.of(result),
            new Page.Understand(
                answer.ofOneTeam() ? Mechanics.lines(document.scenario()) : List.of(),
                answer.ofOneTeam() ? Mechanics.groups(assumed) : List.of(),
                Terms.ALL,
                exhibits.of("understand", Place.TIME, Place.BLAME, Place.FLOW, Place.PROGRESS),
                ConsoleReport.grids(answer)),
            answer.knowsRoles() ? replay(document, exhibits) : null,
            provenance(document, answer, tried),
            PageParts.with(
                LETTERS
                    + answer.heading().orElse("")
                    + document.name()
                    + text(document, "description"),
                exhibits.drawings(),
                live != null ? PageParts.Does.SIMULATES : PageParts.Does.SHOWS));
    StringOutput out = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
    return Markup.lean(out.toString());
  }

  private static Optional<Live> live(
      ResultDocument document, Answer answer, Optional<Tried> tried) {
    Optional<Trial> one = answer.trial();
    if (one.isPresent()) {
      Trial trial = one.get();
      return tried
          .flatMap(known -> known.seeded(trial.seed()))
          .map(known -> LiveTeam.of(known, trial.commandLine(), trial.changes(), trial.lead()));
    }
    return tried
        .filter(known -> answer.knowsRoles())
        .map(known -> LiveTeam.of(known, document.commandLine(), answer.changes(), ASKED_FURTHER));
  }

  /** What says how sure the answer is has a place of its own; a page names its own readings. */
  private static List<String> head(Answer answer, Result result) {
    List<String> sure = answer.howSure();
    String blame = Verdict.blame(result);
    return answer.sentences().stream()
        .filter(sentence -> !sure.contains(sentence))
        .map(sentence -> sentence.equals(blame) ? Verdict.blameInPage(result) : sentence)
        .toList();
  }

  /** Beside a study stand the pictures of a run, and the numbers behind them are a run's. */
  private static List<Grid> console(ResultDocument document, Studies studies) {
    List<Grid> console = new ArrayList<>(ConsoleReport.grids(studies.answer(document)));
    if (document.study() != null && studies.answer(document).ofOneTeam()) {
      console.addAll(ConsoleReport.grids(studies.ofRun().answer(document)));
    }
    return console;
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
              sheet.picture() == null ? null : exhibits.of("retro", sheet.picture())));
    }
    return steps;
  }

  private static Page.Replay replay(ResultDocument document, Exhibits exhibits) {
    if (document.closeUp() == null) {
      return null;
    }
    return new Page.Replay(
        DiaryWords.headline(document.closeUp().diary()),
        exhibits.of("replay", Place.SPRINT),
        DayView.of(document.closeUp().diary()));
  }

  /** Of several teams no single one's name, hash and runs are what it is from. */
  private static List<Page.Fact> provenance(
      ResultDocument document, Answer answer, Optional<Tried> tried) {
    boolean ofOneTeam = answer.ofOneTeam();
    Result result = document.result();
    List<Page.Fact> facts = new ArrayList<>();
    if (ofOneTeam) {
      facts.add(new Page.Fact("Scenario", document.name()));
      facts.add(Page.Fact.hash(document.scenarioHash()));
    }
    String seeds = answer.seeds().orElse(Long.toString(result.seed()));
    facts.add(new Page.Fact("Seed", seeds));
    if (ofOneTeam) {
      facts.add(new Page.Fact("Runs", Figures.count(result.runs())));
    }
    facts.add(new Page.Fact("Version", "slipstream " + document.toolVersion()));
    facts.addAll(
        TypedCommand.facts(
            document.commandLine(), name -> tried.filter(t -> t.shipped().test(name)).isPresent()));
    if (ofOneTeam) {
      facts.add(new Page.Fact("Rests on", Verdict.basis(result)));
    }
    return facts;
  }
}
