package slipstream.reports.study.replay;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;
import slipstream.reports.study.replay.chart.BurnDown;
import slipstream.reports.study.replay.chart.BurnUp;
import slipstream.reports.study.replay.chart.FanOfRuns;
import slipstream.reports.study.replay.chart.SprintTimeline;
import slipstream.reports.study.run.RunStudy;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.team.diary.Diary;

/** One run day by day; every result that looked at one shows it. */
public final class ReplayStudy implements Study {
  /** Of more days a table shows every fifth: nobody reads seventy rows; the result file has all. */
  private static final int MOST_DAYS = 30;

  @Override
  public Kind kind() {
    return new Kind("replay", null);
  }

  /** Beyond the run that it tells, its result is that of all runs. */
  @Override
  public Answer answer(ResultDocument document) {
    return new RunStudy().answer(document);
  }

  @Override
  public List<Plate> always(ResultDocument document, String footer) {
    CloseUp closeUp = document.closeUp();
    List<Plate> plates = new ArrayList<>();
    if (closeUp == null) {
      return plates;
    }
    if (!closeUp.fan().bands().isEmpty()) {
      plates.add(fan(document, footer));
    }
    Diary diary = closeUp.diary();
    plates.add(timeline(diary, footer));
    if (!diary.days().isEmpty()) {
      plates.add(burnUp(diary, footer));
      plates.add(burnDown(diary, footer));
    }
    return plates;
  }

  private static Plate fan(ResultDocument document, String footer) {
    return Plate.of(
            FanOfRuns.of(document.closeUp().fan(), document.result().plannedEndDays(), footer),
            Place.DELAY,
            "Half of all runs lie in the dark band, eight of ten in the pale one; thin lines are"
                + " single runs.")
        .behind(ReplayTables.fan(document.closeUp().fan()).everyFifth(MOST_DAYS));
  }

  private static Plate timeline(Diary diary, String footer) {
    return Plate.of(
            SprintTimeline.of(diary, footer),
            Place.SPRINT,
            "A lane for each person and each outside party. Pattern and colour say what the time"
                + " went to; numbers are stories.")
        .behind(ReplayTables.lanes(diary))
        .told(
            Step.ONE_SPRINT,
            "The run that is nearest to the median in everything that is measured.");
  }

  private static Plate burnUp(Diary diary, String footer) {
    return Plate.of(
            BurnUp.of(diary, footer),
            Place.SPRINT,
            "The upper line is all that has to be done, as known on that day: it rises where work"
                + " lands on top of the plan. The lower line is what is done.")
        .behind(ReplayTables.days(diary).everyFifth(MOST_DAYS));
  }

  private static Plate burnDown(Diary diary, String footer) {
    return Plate.of(
            BurnDown.of(diary, footer),
            Place.SPRINT,
            "Planned work that is left, by discipline; the dotted line is the plan.")
        .behind(ReplayTables.days(diary).everyFifth(MOST_DAYS));
  }
}
