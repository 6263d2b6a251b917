package slipstream.reports.study.forecast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.command.history.Days;
import slipstream.reports.command.history.HistoryOptions;
import slipstream.reports.command.history.LeftOut;
import slipstream.reports.command.history.NextCommitment;
import slipstream.reports.command.history.TeamFit;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.KnownTeam;
import slipstream.reports.files.KnownTeam.FittedScenario;
import slipstream.simulator.calibration.Calibration;
import slipstream.simulator.calibration.forecast.Forecast;
import slipstream.simulator.calibration.forecast.Forecaster;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Proof;

/** When will it be done? */
@Command(
    name = "forecast",
    description = "When will so much work be done, by the fitted team and by its own past.",
    footer = {
      "%nWhich of the two is used is decided on past sprints that neither had seen.",
      "%n  slipstream forecast sprints.csv --remaining 120",
      "  slipstream forecast sprints.csv --remaining 120 --committing 34",
      "  slipstream forecast jira-export.csv --remaining 40 --by 2026-12-18 --holidays 2026-11-26"
    })
public final class ForecastCommand extends ExperimentCommand {
  /** Sprints that are looked ahead, as by the forecaster. */
  private static final int MOST_ENDS = 200;

  @Mixin private HistoryOptions data;

  @Mixin private NextCommitment committing;

  @Mixin private Remaining remaining;

  @Option(
      names = "--by",
      paramLabel = "DATE",
      description = "How likely it is done by a day, e.g. 2026-12-18.")
  private String by;

  @Option(
      names = "--holidays",
      paramLabel = "DAYS|FILE",
      description =
          "Days to come on which nobody works: with commas between, or a file with a day in each"
              + " line.")
  private String holidays;

  public ForecastCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return data.file();
  }

  @Override
  protected String documentName() {
    return "forecast.json";
  }

  @Override
  protected Found find() {
    double left = remaining.checked();
    OptionalDouble next = committing.checked();
    LocalDate asked = by == null ? null : Days.of("--by", by);
    Set<LocalDate> off = Days.all("--holidays", holidays);
    History history = data.read();
    history.remarks().forEach(this::warn);
    boolean promised = history.knowsCommitments();
    if (next.isPresent() && !promised) {
      throw Refusal.badScenario(
          data.file()
              + ": found no sprint that says what was committed, so nothing tells what becomes of"
              + " --committing; leave it out");
    }
    List<PastSprint> sprints = promised ? TeamFit.usable(history) : history.sprints();
    Optional<SprintCalendar> calendar = SprintCalendar.of(sprints, off);
    check(asked, calendar);
    calendar.flatMap(days -> days.outdated(data.fileName(), data.day())).ifPresent(this::warn);
    KnownTeam team = KnownTeam.of(data.known(), options().settings(List.of()));
    return promised
        ? fitted(history, team, calendar, asked, next, left)
        : resampled(history, team, calendar, asked, left);
  }

  private Found fitted(
      History history,
      KnownTeam team,
      Optional<SprintCalendar> calendar,
      LocalDate asked,
      OptionalDouble next,
      double left) {
    long seed = team.scenario().seed();
    TeamFit fit = new TeamFit(data, history, team, seed);
    FittedTeams teams =
        withWorkers(
            workers -> {
              try (ProgressBarOnStderr bar = bar()) {
                return fit.simulate(workers, bar);
              }
            });
    Calibration calibration = fit.calibrate(teams, next);
    List<PastSprint> sprints = TeamFit.usable(history);
    double[] committed = sprints.stream().mapToDouble(PastSprint::committed).toArray();
    Proof proof = calibration.proof();
    Forecast forecast =
        new Forecaster(teams, committed, delivered(sprints), next, seed)
            .forecast(left, proof.preferred());
    Map<String, Outlooks.Outlook> all = outlooks(forecast, name -> true);
    String used = Preference.of(proof, List.copyOf(all.keySet()));
    Basis basis =
        new Basis(
            calibration.source(),
            TeamFit.rolesSaid(team),
            used,
            Preference.why(proof, used),
            next.orElse(0),
            LeftOut.of(history, calibration.leftOut()));
    return found(
        fit.scenario(calibration, data.fileName()),
        calibration.complete(),
        outlooks(history, basis, forecast, all, calendar, asked));
  }

  /**
   * Where nothing is known of promises, the team's own history speaks alone. The forecaster wants a
   * model beside it, so it gets the smallest one, and nobody hears it.
   */
  private Found resampled(
      History history,
      KnownTeam team,
      Optional<SprintCalendar> calendar,
      LocalDate asked,
      double left) {
    double[] delivered = delivered(history.sprints());
    double[] one = new double[delivered.length];
    Arrays.fill(one, 1);
    long seed = team.scenario().seed();
    FittedTeams unheard =
        withWorkers(workers -> TeamFit.smallest(team, seed).fit(workers, (done, planned) -> {}));
    Forecast forecast =
        new Forecaster(unheard, one, delivered, OptionalDouble.empty(), seed)
            .forecast(left, Preference.OWN);
    Map<String, Outlooks.Outlook> all = outlooks(forecast, Preference.OWN::equals);
    Basis basis =
        new Basis(
            "",
            TeamFit.rolesSaid(team),
            Preference.OWN,
            "Nothing is known of what was promised, so no team is fitted: what was done is"
                + " resampled.",
            0,
            LeftOut.of(history, List.of()));
    return found(
        team.with(
            List.of(),
            Set.of(),
            team.name(),
            "Not fitted: " + data.fileName() + " has no promises."),
        true,
        outlooks(history, basis, forecast, all, calendar, asked));
  }

  private Found found(FittedScenario scenario, boolean complete, Outlooks outlooks) {
    Own own = own(scenario.loaded(), complete);
    return new Found(
        document(scenario.loaded(), own.result(), own.closeUp()).with("forecast", outlooks),
        null,
        List.of(own.result()));
  }

  private void check(LocalDate asked, Optional<SprintCalendar> calendar) {
    if (asked != null && calendar.isEmpty()) {
      throw Refusal.badScenario(
          data.file()
              + ": found no days of sprints, and none that the days of finished items tell, so no"
              + " sprint can be said to end by "
              + asked
              + "; name columns that hold them (--columns start=HEADER end=HEADER), give a table of"
              + " sprints with start and end, or leave --by out");
    }
    if (asked != null && calendar.orElseThrow().endingBy(asked, 1) == 0) {
      throw Refusal.usage(
          "--by "
              + asked
              + ": no sprint ends by then; the next one ends on "
              + calendar.orElseThrow().ends(1).get(0));
    }
  }

  private static double[] delivered(List<PastSprint> sprints) {
    return sprints.stream().mapToDouble(PastSprint::delivered).toArray();
  }

  private static Map<String, Outlooks.Outlook> outlooks(
      Forecast forecast, Predicate<String> wanted) {
    Map<String, Outlooks.Outlook> all = new LinkedHashMap<>();
    for (Forecast.Outlook one : forecast.outlooks()) {
      if (wanted.test(one.predictor())) {
        all.put(
            one.predictor(),
            new Outlooks.Outlook(
                one.doneWithin(),
                one.work(),
                one.beyond(),
                one.sprintsFor(0.5),
                one.sprintsFor(0.85),
                one.sprintsFor(0.95)));
      }
    }
    return all;
  }

  /**
   * What a forecast rests on: the history, what is known of the team, whose word is used, and why,
   * and what of the file does not count.
   */
  private record Basis(
      String source,
      boolean rolesSaid,
      String used,
      String why,
      double committing,
      List<LeftOut> omissions) {}

  private Outlooks outlooks(
      History history,
      Basis basis,
      Forecast forecast,
      Map<String, Outlooks.Outlook> all,
      Optional<SprintCalendar> calendar,
      LocalDate asked) {
    int longest = all.values().stream().mapToInt(one -> one.doneWithin().size()).max().orElse(0);
    return new Outlooks(
        basis.source(),
        data.fileName(),
        history.unit(),
        history.sprints().size(),
        basis.omissions(),
        basis.rolesSaid(),
        forecast.remaining(),
        basis.committing(),
        basis.used(),
        basis.why(),
        forecast.mostCertain(),
        all,
        calendar.map(c -> c.ends(longest)).orElse(List.of()).stream()
            .map(LocalDate::toString)
            .toList(),
        asked == null ? null : by(asked, calendar.orElseThrow(), all));
  }

  private static Outlooks.By by(
      LocalDate asked, SprintCalendar calendar, Map<String, Outlooks.Outlook> all) {
    int sprints = calendar.endingBy(asked, MOST_ENDS);
    Map<String, Double> chance = new LinkedHashMap<>();
    all.forEach((name, outlook) -> chance.put(name, outlook.within(sprints)));
    return new Outlooks.By(asked.toString(), sprints, chance);
  }
}
