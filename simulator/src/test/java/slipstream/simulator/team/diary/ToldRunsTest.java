package slipstream.simulator.team.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.diary.Diary.Day;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Progress;
import slipstream.simulator.team.diary.Diary.StoryEntry;
import slipstream.simulator.team.diary.Diary.Stretch;
import slipstream.simulator.team.perception.Occasion;

/** Whole diaries of small runs: one frontend and one backend developer, stories of a day of 6 h. */
class ToldRunsTest {
  private static final Offset<Double> GRID = within(1e-9);

  private static Diary told(String... settings) {
    Stream<String> all =
        Stream.of(
            "team.frontend.developers=1",
            "team.backend.developers=1",
            "sprint.length=5 days",
            "backlog.stories=1",
            "perception.tolerance=100%",
            "perception.visibility={frontend: 100%, backend: 50%, hidden: 0%}");
    String[] settled = Stream.concat(all, Stream.of(settings)).toArray(String[]::new);
    Scenario scenario = Loading.shipped("blank.yaml", settled).scenario();
    return new TeamRun(scenario).tell(scenario.seed(), 0, "asked");
  }

  private static String line(Event event) {
    return "%.2f %s %d %s %d %s %.1f"
        .formatted(
            event.at(),
            event.what(),
            event.story(),
            event.party(),
            event.person(),
            event.cause(),
            event.hours());
  }

  private static List<String> lines(Lane lane) {
    return lane.stretches().stream()
        .map(
            stretch ->
                "%.2f-%.2f %s %s %d"
                    .formatted(
                        stretch.from(),
                        stretch.to(),
                        stretch.activity(),
                        stretch.cause(),
                        stretch.story()))
        .toList();
  }

  private static Diary invented() {
    return told(
        "starting-conditions.frontend.design=0%",
        "structure.designer=missing",
        "mechanisms.designs.enabled=true",
        "mechanisms.designs.falls-to=frontend",
        "mechanisms.designs.effort=3h",
        "mechanisms.designs.invented=100%",
        "mechanisms.designs.misses=100%",
        "mechanisms.designs.redo=50%");
  }

  /** Frontend invents for 3 h, builds for 6 and redoes 3 of them: done at 12 h, after two days. */
  @Test
  void whatHappenedComesInItsOrder() {
    assertThat(invented().events().stream().map(ToldRunsTest::line))
        .containsExactly(
            "0.00 taken-up 1 frontend 1 planned-work 6.0",
            "0.00 taken-up 1 backend 1 planned-work 6.0",
            "0.00 design 1 frontend 1 missing-designer 3.0",
            "1.00 built 1 backend 1 planned-work 6.0",
            "1.50 built 1 frontend 1 planned-work 6.0",
            "1.50 rework 1 frontend 1 common-luck 3.0",
            "2.00 done 1 nobody 0 planned-work 0.0");
  }

  @Test
  void everybodyHasALaneThatSaysWhatTheirTimeWentTo() {
    List<Lane> lanes = invented().lanes();

    assertThat(lanes).extracting(Lane::party).containsExactly("frontend", "backend");
    assertThat(lanes).extracting(Lane::kind).containsOnly("developer");
    assertThat(lines(lanes.get(0)))
        .containsExactly(
            "0.00-0.50 designing missing-designer 1",
            "0.50-1.50 own-work planned-work 1",
            "1.50-2.00 rework common-luck 1");
    assertThat(lines(lanes.get(1)))
        .containsExactly("0.00-1.00 own-work planned-work 1", "1.00-2.00 idle plan 0");
  }

  @Test
  void everyDayEndsWithWhatIsDoneAndLeft() {
    List<Day> days = invented().days();

    assertThat(days).extracting(Day::day).containsExactly(1, 2);
    // At the end of day 1 half of frontend's day is done, all of backend's, of which half shows,
    // for the story is not done.
    Day first = days.get(0);
    assertThat(first.progress())
        .containsEntry("frontend", new Progress(0.5, 0.5))
        .containsEntry("backend", new Progress(1, 0.5));
    assertThat(first.left()).containsEntry("frontend", 0.5).containsEntry("backend", 0.0);
    assertThat(first.scope()).isCloseTo(2, GRID);
    assertThat(first.done()).isCloseTo(1.5, GRID);
    // What is redone came on top on day 2, half a day.
    assertThat(days.get(1).left()).containsEntry("frontend", 0.0);
    assertThat(days.get(1).scope()).isCloseTo(2.5, GRID);
    assertThat(days.get(1).done()).isCloseTo(2.5, GRID);
  }

  @Test
  void itSaysWhichRunItIsOf() {
    Diary diary = invented();
    assertThat(diary.run()).isZero();
    assertThat(diary.chosen()).isEqualTo("asked");
    assertThat(diary.hoursPerDay()).isEqualTo(6);
    assertThat(diary.sprintDays()).isEqualTo(5);
    assertThat(diary.plannedEndDays()).isEqualTo(5);
    assertThat(diary.finishDays()).isEqualTo(2);
    assertThat(diary.cutOff()).isFalse();
    StoryEntry story = diary.stories().get(0);
    assertThat(story.number()).isEqualTo(1);
    assertThat(story.promised()).isTrue();
    assertThat(story.estimate()).containsEntry("frontend", 1.0).containsEntry("backend", 1.0);
    assertThat(story.doneAt()).isEqualTo(2);
  }

  /** Asked for 3 h; the answer would take 20 days, and the run is cut off after 5. */
  @Test
  void anAnswerThatDoesNotComeIsWaitedForToTheEnd() {
    Diary diary =
        told(
            "sprint.horizon=1",
            "starting-conditions.backend.requirements=0%",
            "structure.system-analyst=missing",
            "mechanisms.clarification.enabled=true",
            "mechanisms.clarification.falls-to=backend",
            "mechanisms.clarification.effort=3h",
            "mechanisms.clarification.latency=20 days");

    assertThat(diary.cutOff()).isTrue();
    assertThat(diary.finishDays()).isEqualTo(5);
    assertThat(diary.stories().get(0).doneAt()).isNaN();
    Event question =
        diary.events().stream().filter(event -> event.what().equals("question")).findAny().get();
    assertThat(question.waitDays()).isCloseTo(4.5, GRID);
    assertThat(question.hours()).isEqualTo(3);
    Lane outside = diary.lanes().get(2);
    assertThat(outside.kind()).isEqualTo("outside");
    assertThat(outside.party()).isEqualTo("stakeholders");
    assertThat(outside.stretches())
        .containsExactly(new Stretch(0.5, 5, "waiting", "missing-system-analyst", 1));
    assertThat(diary.days()).hasSize(5);
    assertThat(diary.days().get(4).left()).containsEntry("backend", 1.0);
  }

  /** A stretch of the scrum master's that chases late comes after the wait itself. */
  @Test
  void aWaitThatNobodyChasesIsOneWait() {
    // 1 day of waiting, stretched to 2.
    Diary diary =
        told(
            "starting-conditions.backend.requirements=0%",
            "structure.scrum-master=missing",
            "mechanisms.planning.enabled=true",
            "mechanisms.planning.latency-stretch={missing: 2, present: 1}",
            "mechanisms.clarification.enabled=true",
            "mechanisms.clarification.falls-to=backend",
            "mechanisms.clarification.effort=3h",
            "mechanisms.clarification.latency=1 day");
    Event question =
        diary.events().stream().filter(event -> event.what().equals("question")).findAny().get();
    assertThat(question.waitDays()).isCloseTo(2, GRID);
    Lane outside = diary.lanes().get(diary.lanes().size() - 1);
    assertThat(lines(outside))
        .containsExactly("0.50-1.50 waiting outside 1", "1.50-2.50 waiting missing-scrum-master 1");
  }

  @Test
  void holdersOfRolesHaveALaneIfTheyDoAnything() {
    Diary diary =
        told(
            "structure.qa=present",
            "structure.manager=present",
            "mechanisms.defects.enabled=true",
            "mechanisms.defects.rate=0",
            "mechanisms.defects.effort=3h");
    assertThat(diary.lanes()).extracting(Lane::party).containsExactly("frontend", "backend", "qa");
    Lane qa = diary.lanes().get(2);
    assertThat(qa.kind()).isEqualTo("role");
    assertThat(qa.number()).isEqualTo(1);
    assertThat(lines(qa).get(1)).startsWith("1.00-1.50 testing");
  }

  @Test
  void whatWasBegunBeyondThePromiseIsInIt() {
    // Backend builds for 2 days, frontend for one and a half and then a story of the backlog's.
    Diary diary = told("backlog.frontend-size=9h", "backlog.backend-size=12h", "backlog.ahead=1");
    assertThat(diary.stories()).extracting(StoryEntry::number).containsExactly(1, 2);
    assertThat(diary.stories()).extracting(StoryEntry::promised).containsExactly(true, false);
    assertThat(diary.days().get(1).scope()).isCloseTo(3.5, GRID); // of what was promised alone
  }

  @Test
  void whatEndsAtTheTurnOfADayBelongsToTheDayBefore() {
    assertThat(on(2, "built")).isEqualTo(2);
    assertThat(on(2, "done")).isEqualTo(2);
    assertThat(on(2, "named-at-review")).isEqualTo(2);
    assertThat(on(2, "taken-up")).isEqualTo(3);
    assertThat(on(2.5, "built")).isEqualTo(3);
    assertThat(on(0, "built")).isEqualTo(1);
  }

  private static int on(double at, String what) {
    return new Event(at, what, 1, "backend", 1, "planned-work", 0, 0, 0).onDay();
  }

  @Test
  void everyOccasionHasItsWord() {
    assertThat(Stream.of(Occasion.values()).map(Kinds::of))
        .containsExactly(
            What.NAMED_AT_STAND_UP,
            What.NAMED_AT_REVIEW,
            What.NAMED_FOR_INCIDENT,
            What.NAMED_FOR_HOT_FIX,
            What.NAMED_FOR_MISMATCH,
            What.NAMED_FOR_REVERSAL,
            What.NAMED_FOR_APPROVAL);
    assertThat(What.TAKEN_UP.key()).isEqualTo("taken-up");
    assertThat(What.of("set-aside")).contains(What.SET_ASIDE);
    assertThat(What.of("question")).isEqualTo(Optional.empty());
    assertThat(What.naming("named-at-stand-up")).isTrue();
    assertThat(What.naming("done")).isFalse();
    assertThat(What.naming("question")).isFalse();
  }
}
