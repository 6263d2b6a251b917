package slipstream.reports.study.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import slipstream.reports.command.history.LeftOut;
import slipstream.reports.command.history.TeamFit;
import slipstream.simulator.calibration.Calibration;
import slipstream.simulator.calibration.Fitted;
import slipstream.simulator.calibration.Resemblance;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.experiment.Result;

/** From a calibration to what a result file holds of it. */
final class FindingsOf {
  private FindingsOf() {}

  static Findings calibration(
      String scenarioFile,
      String file,
      History history,
      FittedTeams teams,
      Calibration calibration,
      OptionalDouble committing,
      Result fitted) {
    return new Findings(
        scenarioFile,
        past(file, history, calibration),
        prediction(calibration, committing),
        resembles(calibration.resemblance()),
        proof(calibration),
        new Findings.WalkedForward(
            calibration.proof().from(),
            calibration.proof().winner(),
            calibration.proof().preferred(),
            calibration.proof().resolved()),
        parameters(calibration),
        calibration.tradeOffs().stream()
            .map(pair -> new Findings.Pair(pair.one(), pair.other(), pair.correlation()))
            .toList(),
        calibration.check().stream()
            .map(fan -> new Findings.Seen(fan.sprint(), fan.happened(), five(fan.before())))
            .toList(),
        five(calibration.check().get(0).after()),
        settings(calibration.scenario()),
        settings(calibration.tracker()),
        Contradiction.of(fitted),
        new Findings.Effort(
            teams.bank().size() / BankSize.USUAL.trackers(),
            calibration.teams(),
            calibration.complete()));
  }

  private static Findings.Past past(String file, History history, Calibration calibration) {
    return new Findings.Past(
        file,
        calibration.source(),
        history.unit(),
        TeamFit.usable(history).stream()
            .map(
                sprint ->
                    new Findings.Sprint(
                        sprint.name(),
                        Objects.toString(sprint.start(), ""),
                        Objects.toString(sprint.end(), ""),
                        sprint.committed(),
                        sprint.delivered()))
            .toList(),
        LeftOut.of(history, calibration.leftOut()));
  }

  private static Findings.Prediction prediction(
      Calibration calibration, OptionalDouble committing) {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    calibration.predictions().forEach(one -> all.put(one.predictor(), one.percentiles()));
    return new Findings.Prediction(
        new Findings.Ratio(calibration.proof().preferred(), calibration.prediction(), all),
        calibration.shares(),
        committing.orElse(0));
  }

  private static Findings.Resembles resembles(Resemblance found) {
    return new Findings.Resembles(
        found.verdict().words(),
        found.sprints(),
        found.inside(),
        found.tooFewInside(),
        new Findings.Levels(
            found.aroundTwoLevels(),
            found.levels().low(),
            found.levels().high(),
            found.levels().lower(),
            found.levels().higher()),
        found.inTellingOrder(),
        found.order().alike(),
        new Findings.Change(found.levelChanged(), found.change().after(), found.change().up()),
        found.rivalBetter());
  }

  private static Map<String, Findings.Fared> proof(Calibration calibration) {
    Map<String, Findings.Fared> proof = new LinkedHashMap<>();
    calibration
        .proof()
        .scores()
        .forEach(
            one ->
                proof.put(
                    one.predictor(),
                    new Findings.Fared(
                        one.crps(), one.coverage80(), one.closed80(), one.sprints())));
    return proof;
  }

  private static Map<String, Findings.Told> parameters(Calibration calibration) {
    Map<String, Findings.Told> told = new LinkedHashMap<>();
    calibration
        .parameters()
        .forEach(
            one ->
                told.put(
                    one.parameter().key(),
                    new Findings.Told(
                        one.parameter().meaning(),
                        one.parameter().isRole(),
                        one.before(),
                        one.after(),
                        one.median(),
                        one.narrowed())));
    return told;
  }

  private static List<Double> five(List<Double> percentiles) {
    return percentiles.isEmpty()
        ? List.of()
        : Stream.of(10, 25, 50, 75, 90).map(percent -> percentiles.get(percent - 1)).toList();
  }

  private static List<Findings.Setting> settings(List<Fitted> values) {
    return values.stream()
        .map(one -> new Findings.Setting(one.key(), one.value(), one.low(), one.high()))
        .toList();
  }
}
