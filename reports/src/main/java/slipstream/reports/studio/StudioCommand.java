package slipstream.reports.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Build;
import slipstream.reports.command.CanonicalCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.Leftovers;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.files.ResultFolder;
import slipstream.reports.files.ShippedScenarios;
import slipstream.reports.files.WholeFile;
import slipstream.reports.files.place.Ours;
import slipstream.reports.kit.lesson.Course;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.SiteEntry;
import slipstream.reports.report.StudioPage;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** The page that simulates, without any experiment. */
@Command(
    name = "studio",
    description = "Write the page that simulates, without any experiment; opens nothing.",
    footer = {
      "%n  slipstream studio scenarios/the-essay-team.yaml",
      "  slipstream studio --serve",
      "  slipstream studio --site public",
      "%nA page needs no server. --serve is for those whose mail or policy strips scripts: it answers",
      "this machine only, until Ctrl-C."
    })
public final class StudioCommand implements Callable<Integer> {
  static final int PORT = 8017;
  private static final int MOST = 65_535;
  private static final String USUAL = "the-essay-team.yaml";
  private static final String LESSONS = "lessons.html";

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "Scenario file (YAML); without one, the essay's team.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for studio.html (default: slipstream-out/<scenario>).")
  private Path out;

  @Option(names = "--serve", description = "Show the page to this machine instead of writing it.")
  private boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port of --serve (default: " + PORT + "); 0 takes any that is free.")
  private Integer port;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "Write a static site there: every shipped scenario, the lessons, an index.")
  private Path site;

  @Spec private CommandSpec spec;
  private final Parts parts;

  public StudioCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    check();
    if (site != null) {
      return site();
    }
    LoadedScenario loaded =
        file == null
            ? parts.scenarios().shipped(USUAL, List.of())
            : parts.scenarios().load(file, List.of());
    String name = file == null ? USUAL : String.valueOf(file.getFileName());
    String page =
        StudioPage.of(team(loaded, CanonicalCommand.of(List.of("studio", name))), course());
    return serve ? serve(page) : write(page, name);
  }

  private void check() {
    if (port != null && !serve) {
      throw Refusal.usage("--port is the port of --serve; add --serve or leave --port out");
    }
    if (port != null && (port < 0 || port > MOST)) {
      throw Refusal.usage("--port takes a number from 0 to " + MOST + ", found " + port);
    }
    if (site != null && (serve || file != null || out != null)) {
      throw Refusal.usage("--site DIR writes all shipped scenarios there; type it alone");
    }
    if (serve && out != null) {
      throw Refusal.usage("--serve writes no file; leave --out or --serve out");
    }
  }

  private StudioPage.Team team(LoadedScenario loaded, String commandLine) {
    Tried tried =
        parts
            .scenarios()
            .tried(loaded.tree(), loaded.hash())
            .orElseThrow(() -> new IllegalStateException("a scenario is not what it was"));
    return new StudioPage.Team(
        tried,
        loaded.tree(),
        loaded.hash(),
        parts.scenarios().assumed(loaded.tree()),
        commandLine,
        Build.version());
  }

  private Course course() {
    return Course.of((name, settings) -> parts.scenarios().shipped(name, settings).scenario());
  }

  private int write(String page, String name) {
    Path folder =
        out != null
            ? out
            : Path.of("slipstream-out").resolve(name.replaceFirst("(?i)\\.ya?ml$", ""));
    ResultFolder.check(folder);
    Ours.check(folder, List.of("studio.html"));
    Path to = folder.resolve("studio.html");
    write(to, page);
    say("Wrote " + to + ". Open it in a browser.");
    return ExitCode.OK;
  }

  private int serve(String page) {
    try (StudioServer server = new StudioServer(page, port == null ? PORT : port)) {
      say("Open http://127.0.0.1:" + server.port() + "/ on this machine; Ctrl-C ends it.");
      parts.interruption().await();
    }
    return ExitCode.INTERRUPTED;
  }

  private int site() {
    ResultFolder.check(site);
    Ours.check(site, List.of("index.html", LESSONS));
    Ours.check(site, ShippedScenarios.names().stream().map(StudioCommand::page).toList());
    Map<String, LoadedScenario> all = new LinkedHashMap<>();
    ShippedScenarios.names()
        .forEach(name -> all.put(name, parts.scenarios().shipped(name, List.of())));
    Map<String, String> names = new HashMap<>();
    all.forEach((name, loaded) -> names.put(name, loaded.scenario().name()));
    SiteWords words = new SiteWords(names);
    SiteGroups groups = new SiteGroups();
    for (String name : all.keySet()) {
      if (parts.interruption().asked()) {
        throw Refusal.interrupted("Interrupted: the site in " + site + " has no index yet.");
      }
      Scenario scenario = all.get(name).scenario();
      String called = SiteWords.name(scenario.name());
      String about = words.description(scenario.description());
      StudioPage.Team team = team(all.get(name), CanonicalCommand.of(List.of("studio", name)));
      write(site.resolve(page(name)), StudioPage.of(team, called, about));
      groups.add(name, new SiteEntry(page(name), called, about));
    }
    Course course = course();
    LoadedScenario usual = parts.scenarios().shipped(USUAL, List.of());
    write(
        site.resolve(LESSONS),
        StudioPage.course(team(usual, CanonicalCommand.of(List.of("studio", USUAL))), course));
    write(site.resolve("index.html"), StudioPage.index(groups.all(), course, LESSONS));
    int beside = all.size() + 1;
    say("Wrote " + site.resolve("index.html") + " and " + beside + " pages beside it.");
    return ExitCode.OK;
  }

  private static String page(String scenario) {
    return scenario.replaceFirst("\\.yaml$", ".html");
  }

  private static void write(Path file, String text) {
    try {
      Leftovers.clearOf(file);
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw Refusal.cannotWrite(file, e);
    }
  }

  private void say(String line) {
    spec.commandLine()
        .getOut()
        .println(parts.terminal().screen().line(HiddenCharacters.escaped(line)));
    spec.commandLine().getOut().flush();
  }
}
