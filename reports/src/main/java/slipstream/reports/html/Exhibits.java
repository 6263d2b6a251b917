package slipstream.reports.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.chart.ChartsUnavailableException;
import slipstream.reports.chart.Drawings;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.table.ConsoleReport;
import slipstream.reports.table.Grid;
import slipstream.reports.table.PictureTables;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;

/** The pictures of a page by name, each with its caption and the tables behind it. */
final class Exhibits {
  private static final Map<String, String> CAPTIONS =
      Map.ofEntries(
          Map.entry(
              "slip",
              "Fifty equally likely ways for this to end. Count the dots on either side of the"
                  + " planned end: that is the chance to be on time."),
          Map.entry(
              "blame",
              "Whom simulated observers name, by what they can see. Thin lines are 95% intervals."),
          Map.entry(
              "blame-against-cause",
              "The disc is a party's share of the blame, the square its share of the cause. The"
                  + " further apart, the less blame says about cause."),
          Map.entry(
              "cause-ledger",
              "The ledger walks back from the last finished story and charges each hour to one cause."
                  + " Filled bars are missing roles; hollow ones are everything else."),
          Map.entry(
              "time-use",
              "What all working hours of a discipline went to. Only the first part is work on its"
                  + " own stories."),
          Map.entry(
              "seen-progress",
              "Solid lines are work that is done, dashed lines what a demo shows of it. Blame follows"
                  + " the dashed lines."),
          Map.entry(
              "blame-matrix",
              "Rows are what truly happened, columns are who was named for it. Blame that is deserved"
                  + " lies in the outlined cells."),
          Map.entry(
              "what-costs-the-chance",
              "From the chance to be on time with every cause switched off to the chance as it is."
                  + " Each step is what this cause takes from it."),
          Map.entry(
              "what-caused-the-slip",
              "From the planned end to the real one. Each step is the part of the delay that would"
                  + " not have happened but for this cause."),
          Map.entry(
              "from-cause-to-blame",
              "Left is what caused the delay, right is who was named; the width of a band is blame."),
          Map.entry(
              "what-hires-do-together",
              "What two hires save together beside what each saves alone: hires are no sum."),
          Map.entry(
              "advice",
              "Days that one change saves, with 95% intervals. Where intervals overlap, the order is"
                  + " not certain."),
          Map.entry(
              "robustness",
              "The same choice in many plausible worlds, in which the assumptions differ."),
          Map.entry(
              "before-and-after",
              "The share of simulated sprints that are finished by each day, with and without the"
                  + " change, under the same luck."),
          Map.entry(
              "tornado",
              "How far the delay moves when one assumption goes from one end of its plausible range"
                  + " to the other."),
          Map.entry(
              "fan-of-runs",
              "Half of all runs lie in the dark band, eight of ten in the pale one; thin lines are"
                  + " single runs."),
          Map.entry(
              "sprint-timeline",
              "A lane for each person and each outside party. Pattern and colour say what the time"
                  + " went to; numbers are stories."),
          Map.entry(
              "burn-up",
              "The upper line is all that has to be done, as known on that day: it rises where work"
                  + " lands on top of the plan. The lower line is what is done."),
          Map.entry(
              "burn-down",
              "Planned work that is left, by discipline; the dotted line is the plan."));

  /** Stands in ids for the place; a letter that no alphabet uses. */
  private static final String SOMEWHERE = "\uE000";

  private final Map<String, Picture> byName = new LinkedHashMap<>();
  private final Map<String, String> drawings = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Result result;
  private final CloseUp closeUp;
  private final List<Grid> console;
  private String complaint;

  /**
   * @param complaint why there are no pictures; empty where there may be
   */
  Exhibits(Result result, Record study, CloseUp closeUp, List<Picture> pictures, String complaint) {
    this.complaint = complaint;
    this.result = result;
    this.closeUp = closeUp;
    // Beside a study stand the pictures of a run, and the numbers behind them are a run's.
    console = new ArrayList<>(ConsoleReport.grids(result, study));
    if (study != null) {
      console.addAll(ConsoleReport.grids(result, null));
    }
    for (Picture picture : pictures) {
      byName.put(picture.name(), picture);
    }
  }

  /** Why there are no pictures; empty where there are. */
  String complaint() {
    return complaint;
  }

  /**
   * The exhibits of these names that there are, in this order.
   *
   * @param place part of the page in which they stand: a picture may stand in several
   */
  List<Exhibit> of(String place, List<String> names) {
    return names.stream().filter(byName::containsKey).map(name -> of(place, name)).toList();
  }

  /** The exhibit of a name that there is. */
  Exhibit of(String place, String name) {
    Picture picture = byName.get(name);
    String id = place + "-" + name;
    String svg = drawn(picture);
    return new Exhibit(
        id,
        picture.title(),
        picture.subtitle(),
        svg == null ? null : placed(name, id, svg),
        CAPTIONS.getOrDefault(name, ""),
        tables(name));
  }

  /**
   * The drawing in its place; where it stands in the page already, and needs nothing beside it, it
   * is shown from there again.
   */
  private String placed(String name, String id, String svg) {
    String first = places.putIfAbsent(name, id);
    if (first == null || svg.contains("url(#")) {
      return svg.replace(SOMEWHERE, id + "-");
    }
    return svg.substring(0, svg.indexOf("<", svg.indexOf("</desc") + 1))
        + "<use href=\"#"
        + first
        + "-"
        + Drawings.DRAWING
        + "\"/></svg>";
  }

  /** Drawn once, however often it is shown; null on a machine that cannot draw. */
  private String drawn(Picture picture) {
    if (complaint.isEmpty() && !drawings.containsKey(picture.name())) {
      try {
        drawings.put(picture.name(), Drawings.inPage(picture, SOMEWHERE));
      } catch (ChartsUnavailableException e) {
        complaint = e.getMessage();
      }
    }
    return drawings.get(picture.name());
  }

  private List<Grid> tables(String name) {
    return switch (name) {
      case "slip" -> joined(titled("DELIVERY"), PictureTables.slips(result));
      case "blame", "blame-against-cause" -> titled("BLAME AGAINST CAUSE");
      case "cause-ledger" -> titled("CAUSE, by critical-chain ledger");
      case "time-use" -> titled("TIME");
      case "seen-progress" -> List.of(PictureTables.progress(result));
      case "blame-matrix", "from-cause-to-blame" -> List.of(PictureTables.matrix(result));
      case "what-costs-the-chance" -> titled("ON TIME, but-for");
      case "what-caused-the-slip" -> titled("CAUSE, but-for");
      case "what-hires-do-together" -> titled("TOGETHER");
      case "advice" -> titled("ONE BY ONE", "TOGETHER, within");
      case "robustness" -> titled("IN PLAUSIBLE WORLDS", "WHAT WOULD FLIP");
      case "before-and-after" ->
          titled("SIDE BY SIDE", "DIFFERENCE", "SLIP IN GOOD", "WORK DELIVERED");
      case "tornado" -> titled("ONE AT A TIME", "ALL TOGETHER");
      case "fan-of-runs" -> List.of(PictureTables.fan(closeUp.fan()));
      case "sprint-timeline" -> List.of(PictureTables.lanes(closeUp.diary()));
      case "burn-up", "burn-down" -> List.of(PictureTables.days(closeUp.diary()));
      default -> List.of();
    };
  }

  private static List<Grid> joined(List<Grid> grids, Grid further) {
    List<Grid> all = new ArrayList<>(grids);
    all.add(further);
    return all;
  }

  /** Tables of the console whose title begins like one of these. */
  private List<Grid> titled(String... titles) {
    List<Grid> found = new ArrayList<>();
    for (Grid grid : console) {
      for (String title : titles) {
        if (grid.title().startsWith(title)) {
          found.add(grid);
          break;
        }
      }
    }
    return found;
  }
}
