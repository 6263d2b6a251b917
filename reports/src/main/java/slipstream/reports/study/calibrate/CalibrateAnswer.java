package slipstream.reports.study.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.command.history.LeftOut;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.kit.words.Words;
import slipstream.reports.study.calibrate.Findings.Fared;
import slipstream.reports.study.calibrate.Findings.Told;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Interval;

/** What a history says of its team, and what it cannot say. */
record CalibrateAnswer(Result result, Findings found) implements Answer {
  private static final int PAIRS = 5;

  @Override
  public List<String> sentences() {
    return CalibrateWords.sentences(found);
  }

  /** A role that the user said something of is not drawn, so it is no parameter. */
  @Override
  public boolean knowsRoles() {
    return found.parameters().values().stream().noneMatch(Told::role);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("Is that our team?");
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(CalibrateWords.warnings(found));
    if (!knowsRoles()) {
      warnings.add(Warnings.ROLES_NOT_SAID);
    }
    Warnings.cutOff(result).ifPresent(warnings::add);
    return warnings;
  }

  @Override
  public List<Grid> grids() {
    return List.of(
        walkForward(),
        nextSprint(),
        learned(),
        cannotBeTold(),
        LeftOut.grid(found.history().omissions()),
        sprints());
  }

  private Grid walkForward() {
    Grid grid =
        new Grid("WALK FORWARD, sprints not seen")
            .figures("crps")
            .figures("80% held")
            .figures("sprints")
            .text("");
    for (Map.Entry<String, Fared> entry : found.proof().entrySet()) {
      Fared fared = entry.getValue();
      grid.row(
          Words.capital(entry.getKey()),
          Figures.decimals(fared.crps(), 3),
          Figures.percent(fared.coverage80()),
          fared.sprints(),
          CalibrateWords.remark(found, entry.getKey()));
    }
    return grid;
  }

  private Grid nextSprint() {
    Grid grid =
        new Grid("NEXT SPRINT, of what it commits").figures("10%").figures("50%").figures("90%");
    found
        .prediction()
        .deliveredOverCommitted()
        .byPredictor()
        .forEach(
            (name, quantiles) ->
                grid.row(
                    Words.capital(name),
                    Figures.percent(quantiles.get(9)),
                    Figures.percent(quantiles.get(49)),
                    Figures.percent(quantiles.get(89))));
    return grid;
  }

  /** Parameters of the team and its tracker, what was told most first. */
  private Grid learned() {
    Grid grid =
        new Grid("LEARNED, 80% intervals")
            .figures("teams in general")
            .figures("this team")
            .figures("narrowed by");
    CalibrateWords.byNarrowed(found)
        .forEach(
            entry ->
                grid.row(
                    Words.capital(CalibrateWords.name(entry.getKey(), entry.getValue())),
                    Figures.interval(entry.getValue().prior(), 2),
                    Figures.interval(entry.getValue().posterior(), 2),
                    Figures.percent(entry.getValue().narrowed())));
    return grid;
  }

  private Grid cannotBeTold() {
    Grid grid = new Grid("CANNOT BE TOLD by such data").text("");
    found.tradeOffs().stream()
        .limit(PAIRS)
        .forEach(
            pair ->
                grid.row(
                    "Which of two",
                    CalibrateWords.either(
                            name(pair.one()), name(pair.other()), pair.correlation() > 0)
                        + " (rank correlation "
                        + Figures.signed(pair.correlation(), 2)
                        + ")"));
    String flat =
        CalibrateWords.byNarrowed(found)
            .filter(entry -> entry.getValue().narrowed() < CalibrateWords.TOLD)
            .map(entry -> CalibrateWords.name(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("; "));
    if (!flat.isEmpty()) {
      grid.row("Narrowed by under a tenth", flat);
    }
    found.parameters().values().stream()
        .filter(Told::role)
        .max(Comparator.comparing(Told::narrowed))
        .ifPresent(
            most ->
                grid.row(
                    "Who is missing",
                    (Figures.percent(most.narrowed()).equals("0%")
                            ? "sprint totals tell nothing of any role"
                            : "sprint totals hardly show it: of no role more than "
                                + Figures.percent(most.narrowed())
                                + " of what is unknown goes away")
                        + "; say it with --team FILE.yaml"));
    return grid;
  }

  private String name(String key) {
    Told told = found.parameters().get(key);
    return told == null ? key : CalibrateWords.name(key, told);
  }

  private Grid sprints() {
    Grid grid =
        new Grid("SPRINT, " + found.history().unit())
            .figures("committed")
            .figures("delivered")
            .figures("share")
            .figures("predicted, 80%");
    for (int i = 0; i < found.check().size(); i++) {
      Findings.Sprint sprint = found.history().sprints().get(i);
      Findings.Seen seen = found.check().get(i);
      grid.row(
          seen.sprint(),
          CalibrateWords.amount(sprint.committed()),
          CalibrateWords.amount(sprint.delivered()),
          Figures.percent(seen.ratio()),
          seen.before().isEmpty()
              ? ""
              : CalibrateWords.percents(new Interval(seen.before().get(0), seen.before().get(4))));
    }
    return grid;
  }
}
