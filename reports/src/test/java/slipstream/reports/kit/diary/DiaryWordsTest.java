package slipstream.reports.kit.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.kit.diary.DiaryWords.Moment;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Day;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.Progress;
import slipstream.simulator.team.diary.What;
import slipstream.simulator.team.ledger.TaskKind;

class DiaryWordsTest {
  @Test
  void tellsACaseThatNobodyWroteDownAndTheQuestionThatComesOfIt() {
    List<Moment> day =
        moments(
            3,
            happens(2.65, "edge-case", 4, 1.5, 0),
            happens(2.7, "question", 4, 0.5, 1.8),
            named(3, "named-at-stand-up", 4, "backend", "missing-system-analyst"));

    assertThat(day)
        .containsExactly(
            new Moment(
                "14:10",
                "Story 4 meets a case nobody wrote down; it costs backend 1.5 hours. The cause: no"
                    + " system analyst.",
                false,
                false),
            new Moment(
                "14:35",
                "Story 4 has an open question; backend asks the stakeholders (0.5 hours), which"
                    + " takes 1.8 days. The cause: no system analyst.",
                false,
                false));
  }

  @Test
  void aStandUpIsOneMomentWhoeverIsNamed() {
    assertThat(
            moments(
                4,
                named(3, "named-at-stand-up", 4, "backend", "missing-system-analyst"),
                named(3, "named-at-stand-up", 5, "backend", "missing-platform"),
                named(3, "named-at-stand-up", 7, "frontend", "missing-platform")))
        .extracting(Moment::clock, Moment::text)
        .containsExactly(
            tuple(
                "09:00",
                "At the stand-up stories 4, 5 and 7 look behind; backend (2), frontend (1) are"
                    + " named. The causes: no platform engineer (2), no system analyst (1)."));
  }

  @Test
  void saysWhereBlameAndCauseAgree() {
    assertThat(moments(4, named(3, "named-at-stand-up", 4, "backend", "backend")).get(0).text())
        .isEqualTo(
            "At the stand-up story 4 looks behind; backend is named. The cause: backend's own errors."
                + " Here blame and cause agree.");
  }

  @Test
  void whatEndsAtTheTurnOfADayBelongsToTheDayBefore() {
    Event done = happens(3, "done", 4, 0, 0);
    assertThat(moments(3, done)).extracting(Moment::clock).containsExactly("17:00");
    assertThat(moments(4, done)).isEmpty();
  }

  static Stream<String> kindsOfEvents() {
    return Stream.concat(
        Stream.of(What.values()).map(What::key),
        AllMechanisms.VOCABULARY.kinds().stream()
            .filter(kind -> kind != TaskKind.WAIT)
            .map(TaskKind::key));
  }

  @ParameterizedTest
  @MethodSource("kindsOfEvents")
  void hasASentenceForEveryKindOfEvent(String what) {
    Event event =
        What.naming(what) ? named(0.5, what, 1, "outside", "outside") : happens(0.5, what, 1, 2, 0);
    String text = moments(1, event).get(0).text();
    assertThat(text).matches("[A-Z].*\\.").doesNotContain("  ", "..", "null", "takes the time of");
  }

  @Test
  void saysWhatWasDoneAndWhatWasSeen() {
    Day day =
        new Day(2, Map.of("backend", new Progress(0.24, 0.05)), Map.of("backend", 8.1), 20, 5);
    assertThat(DiaryWords.seenAndTrue(day))
        .isEqualTo("Backend 24% done, 5% seen, 8.1 days of planned work left.");
  }

  @Test
  void theHeadlineSaysWhichRunItIsAndHowItWent() {
    Diary diary =
        diary(
            named(3, "named-at-stand-up", 4, "backend", "missing-system-analyst"),
            named(4, "named-at-stand-up", 4, "frontend", "missing-system-analyst"),
            named(5, "named-at-stand-up", 4, "backend", "missing-qa"));
    assertThat(DiaryWords.headline(diary))
        .isEqualTo(
            "Run 160, the typical one (nearest to the median in all measures): it was finished on"
                + " day 19, 8.8 days late. Backend got 67% of the blame; the largest true cause"
                + " behind all blame was no system analyst (67%).");
  }

  private static List<Moment> moments(int day, Event... events) {
    return DiaryWords.moments(diary(events), day);
  }

  private static Diary diary(Event... events) {
    return new Diary(
        160, "typical", 6, 10, 10, 18.8, false, List.of(), List.of(), List.of(events), List.of());
  }

  private static Event happens(double at, String what, int story, double hours, double wait) {
    return new Event(at, what, story, "backend", 1, "missing-system-analyst", hours, wait, 0);
  }

  private static Event named(double at, String what, int story, String party, String cause) {
    return new Event(at, what, story, party, 0, cause, 0, 0, 1);
  }
}
