package slipstream.reports.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.ledger.Activity;

/** Where the hours went, and who waited for whom. */
final class TimeTables {
  /** Hours below this read as 0.0 and say nothing. */
  private static final double SHOWN = 0.05;

  private TimeTables() {}

  /** Activities as rows, a discipline's hours and their share side by side. */
  static Grid disciplines(Result result) {
    List<String> disciplines =
        result.timeUse().keySet().stream().filter(TimeTables::isDiscipline).toList();
    Grid grid = new Grid("TIME, hours on average");
    disciplines.forEach(d -> grid.figures(Words.party(d) + people(result, d)).figures("share"));
    for (String activity : activities(result, disciplines)) {
      List<Object> cells = new ArrayList<>(List.of(Words.capital(Words.activity(activity))));
      for (String discipline : disciplines) {
        Map<String, Double> use = result.timeUse().get(discipline);
        double hours = use.getOrDefault(activity, 0.0);
        cells.add(hours < SHOWN ? "" : Figures.one(hours));
        cells.add(hours < SHOWN ? "" : Figures.percent(hours / total(use)));
      }
      grid.row(cells.toArray());
    }
    return grid.isEmpty() ? grid : grid.row(duties(result, disciplines));
  }

  /** What the verdict speaks of: duties beside own stories, as a share of the time worked. */
  private static Object[] duties(Result result, List<String> disciplines) {
    List<Object> cells = new ArrayList<>(List.of("Duties, of time worked"));
    for (String discipline : disciplines) {
      Share share = result.dutyShare().get(discipline);
      cells.add("");
      cells.add(share == null ? "" : Figures.percent(share.share()));
    }
    return cells.toArray();
  }

  /** One line a staffed role: how busy, how long it waited. */
  static Grid roles(Result result) {
    Grid grid =
        new Grid("ROLES, hours on average").figures("busy").figures("share").figures("idle");
    result.timeUse().entrySet().stream()
        .filter(party -> !isDiscipline(party.getKey()))
        // What a scrum master does is not counted in hours, but in what does not happen.
        .filter(party -> !party.getKey().equals("scrum-master"))
        .forEach(
            party -> {
              double total = total(party.getValue());
              double idle =
                  party.getValue().getOrDefault("idle", 0.0)
                      + party.getValue().getOrDefault("waiting", 0.0)
                      + party.getValue().getOrDefault("away", 0.0);
              grid.row(
                  Words.capital(Words.role(party.getKey())),
                  Figures.one(total - idle),
                  Figures.percent((total - idle) / total),
                  Figures.one(idle));
            });
    return grid;
  }

  /** Who waits for whom, the longest wait of a discipline first. */
  static Grid waits(Result result) {
    Grid grid = new Grid("WAITING of stories, hours").text("waits for").figures("hours");
    result
        .waits()
        .forEach(
            (who, waits) ->
                waits.entrySet().stream()
                    .filter(wait -> wait.getValue() >= SHOWN)
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .forEach(
                        wait ->
                            grid.row(
                                Words.capital(Words.party(who)),
                                Words.party(wait.getKey()),
                                Figures.one(wait.getValue()))));
    return grid;
  }

  /** Activities that some discipline does, in the order of the vocabulary. */
  private static List<String> activities(Result result, List<String> disciplines) {
    return AllMechanisms.VOCABULARY.activities().stream()
        .map(Activity::key)
        .filter(
            activity ->
                disciplines.stream()
                    .map(result.timeUse()::get)
                    .anyMatch(use -> use.getOrDefault(activity, 0.0) >= SHOWN))
        .toList();
  }

  private static boolean isDiscipline(String party) {
    return Stream.of(DisciplineName.values()).anyMatch(d -> d.key().equals(party));
  }

  private static String people(Result result, String party) {
    Integer people = result.people().get(party);
    return people == null ? "" : " (" + people + ")";
  }

  private static double total(Map<String, Double> use) {
    return use.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
