package slipstream.reports.study.run;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.study.Study;
import slipstream.reports.study.run.chart.BlameAgainstCause;
import slipstream.reports.study.run.chart.BlameMatrix;
import slipstream.reports.study.run.chart.BlameShares;
import slipstream.reports.study.run.chart.CauseLedger;
import slipstream.reports.study.run.chart.CauseToBlame;
import slipstream.reports.study.run.chart.LifeWords;
import slipstream.reports.study.run.chart.SeenProgress;
import slipstream.reports.study.run.chart.SlipDistribution;
import slipstream.reports.study.run.chart.SprintLife;
import slipstream.reports.study.run.chart.TimeUse;
import slipstream.simulator.experiment.Result;

/** How late, who is blamed, what caused it: what every result says of its scenario. */
public final class RunStudy implements Study {
  /** Of more days a table shows every fifth: nobody reads seventy rows; the result file has all. */
  private static final int MOST_DAYS = 30;

  @Override
  public Kind kind() {
    return new Kind("run", null);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new RunAnswer(document.result());
  }

  @Override
  public List<Plate> always(ResultDocument document, String footer) {
    Result result = document.result();
    List<Plate> plates = new ArrayList<>();
    if (!result.slipDots().isEmpty()) {
      plates.add(slip(result, footer));
    }
    if (result.blamePoints() > 0) {
      plates.add(BlameAgainstCause.plate(BlameAgainstCause.of(result, footer)));
      plates.add(blame(result, footer));
      CauseToBlame.of(result, footer).map(flow -> flow(flow, result)).ifPresent(plates::add);
      plates.add(matrix(result, footer));
    }
    if (CauseLedger.known(result)) {
      plates.add(ledger(result, footer));
    }
    if (TimeUse.known(result)) {
      plates.add(timeUse(result, footer));
    }
    if (result.progress().values().stream().anyMatch(days -> days.size() > 1)) {
      plates.add(progress(result, footer));
    }
    if (LifeWords.told(result)) {
      plates.add(life(result, footer));
    }
    return plates;
  }

  private static Plate slip(Result result, String footer) {
    return Plate.of(
            SlipDistribution.of(result, footer),
            Place.DELAY,
            "Fifty equally likely ways for this to end. Count the rings, which are on time, and the"
                + " discs, which are late: that is the chance to be on time.")
        .behind("DELIVERY")
        .behind(RunTables.slips(result))
        .told(Step.LATE, "Each dot is one way this " + Verdict.such(result) + " could have gone.");
  }

  private static Plate blame(Result result, String footer) {
    return Plate.of(
            BlameShares.of(result, footer),
            Place.SHEET,
            "Whom simulated observers name, by what they can see. Thin lines are 95% intervals.")
        .behind("BLAME AGAINST CAUSE")
        .told(Step.BLAME, "Simulated observers name somebody by what they can see, as people do.");
  }

  private static Plate matrix(Result result, String footer) {
    return Plate.of(
            BlameMatrix.of(result, footer),
            Place.BLAME,
            "Rows are what truly happened, columns are who was named for it. In the outlined cells"
                + " blame and cause agree.")
        .behind(RunTables.matrix(result));
  }

  private static Plate flow(Picture flow, Result result) {
    return Plate.of(
            flow,
            Place.FLOW,
            "Left is what caused the delay, right is who was named; the width of a band is blame. A"
                + " band's edge tells what kind its cause is: whole, a role that nobody has;"
                + " dashed, frontend; long and short dashes, backend; dotted, outside; none, all"
                + " else.")
        .behind(RunTables.matrix(result))
        .told(
            Step.PATHS, "Left are true causes; each band is the blame for one, and whom it hits.");
  }

  private static Plate ledger(Result result, String footer) {
    return Plate.of(
            CauseLedger.of(result, footer),
            Place.DELAY,
            "The ledger walks back from the last finished story and charges each hour to one cause."
                + " Filled bars are missing roles; hollow ones are everything else. "
                + CauseLedger.sum(result))
        .behind("CAUSE, by critical-chain ledger")
        .told(
            Step.CAUSES,
            "The ledger walks back from the last story and charges every hour to one cause. "
                + CauseLedger.sum(result));
  }

  private static Plate timeUse(Result result, String footer) {
    return Plate.of(
            TimeUse.of(result, footer),
            Place.TIME,
            "What all working hours of a discipline went to. Only the first part is work on its"
                + " own stories.")
        .behind("TIME")
        .told(Step.HIDDEN_WORK, "Duties that nobody owns fall on whoever stands nearest.");
  }

  private static Plate life(Result result, String footer) {
    return Plate.of(
            SprintLife.of(result, footer),
            Place.PROGRESS,
            "A team over the sprints of its plan: what it finishes, what it carries along, what it"
                + " owes, and what it is blamed for, as far as half of the runs were still going."
                + " The last sprint of a plan commits all that is left.")
        .behind("LIFE");
  }

  private static Plate progress(Result result, String footer) {
    return Plate.of(
            SeenProgress.of(result, footer),
            Place.PROGRESS,
            "Solid lines are work that is done, dashed lines what a demo shows of it. Blame follows"
                + " the dashed lines.")
        .behind(RunTables.progress(result).everyFifth(MOST_DAYS))
        .told(Step.SEEN, "Solid is what was done; dashed is what a demo shows of it.");
  }
}
