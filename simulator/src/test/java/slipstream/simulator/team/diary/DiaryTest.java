package slipstream.simulator.team.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.Recorded;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Teams;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;
import slipstream.simulator.team.ledger.Party;

class DiaryTest {
  private static final String[] ONE_BACKEND = {
    "team.frontend.developers=0",
    "team.backend.developers=1",
    "backlog.frontend-share=0%",
    "sprint.length=5 days",
    "backlog.backend-size=6h"
  };

  @Test
  void tellsOfAQuestionAndOfTheWaitForItsAnswer() {
    Diary diary =
        told(
            "backlog.stories=1",
            "perception.tolerance=100%",
            "starting-conditions.backend.requirements=0%",
            "structure.system-analyst=missing",
            "mechanisms.clarification.enabled=true",
            "mechanisms.clarification.falls-to=backend",
            "mechanisms.clarification.effort=3h",
            "mechanisms.clarification.latency=2 days");

    // 3 hours asked, 2 days waited, 6 hours worked: half past day 3 plus one day of work.
    assertThat(diary.finishDays()).isEqualTo(3.5);
    assertThat(diary.lanes())
        .containsExactly(
            new Lane(
                "developer",
                "backend",
                1,
                List.of(
                    new Stretch(0, 0.5, "clarifying", "missing-system-analyst", 1),
                    new Stretch(0.5, 2.5, "waiting", "plan", 0),
                    new Stretch(2.5, 3.5, "own-work", "planned-work", 1))),
            new Lane(
                "outside",
                "stakeholders",
                1,
                List.of(new Stretch(0.5, 2.5, "waiting", "missing-system-analyst", 1))));
    assertThat(diary.events())
        .containsExactly(
            event(0, "taken-up", 1, "planned-work", 6, 0),
            event(0, "question", 1, "missing-system-analyst", 3, 2),
            event(3.5, "built", 1, "planned-work", 6, 0),
            new Event(3.5, "done", 1, "nobody", 0, "planned-work", 0, 0, 0));
    assertThat(diary.days()).hasSize(4);
    assertThat(diary.days().get(2).left()).containsEntry("backend", 0.5);
    assertThat(diary.days().get(3).left()).containsEntry("backend", 0.0);
  }

  private static Event event(
      double at, String what, int story, String cause, double hours, double wait) {
    return new Event(at, what, story, "backend", 1, cause, hours, wait, 0);
  }

  @Test
  void whatLandsOnTopOfThePlanRaisesTheScopeOnItsDay() {
    Scenario scenario = Teams.ESSAY.loaded().scenario();
    Diary diary = new TeamRun(scenario).tell(scenario.seed(), 0, "asked");
    double promised =
        diary.stories().stream()
            .filter(Diary.StoryEntry::promised)
            .flatMap(story -> story.estimate().values().stream())
            .mapToDouble(Double::doubleValue)
            .sum();

    for (Diary.Day day : diary.days()) {
      double landed =
          diary.events().stream()
              .filter(
                  event ->
                      AllMechanisms.VOCABULARY.addsWork(event.what()) && event.at() <= day.day())
              .mapToDouble(event -> event.hours() / diary.hoursPerDay())
              .sum();
      assertThat(day.scope()).isCloseTo(promised + landed, within(1e-9));
    }
    assertThat(diary.days().get(0).scope()).isLessThan(diary.days().get(9).scope());
  }

  private static Diary told(String... settings) {
    List<String> all = new ArrayList<>(List.of(ONE_BACKEND));
    all.addAll(List.of(settings));
    Scenario scenario = Loading.shipped("blank.yaml", all.toArray(new String[0])).scenario();
    return new TeamRun(scenario).tell(scenario.seed(), 0, "asked");
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void holdsTheHoursThatTheFactsHold(Teams team) {
    Scenario scenario = team.loaded().scenario();
    TeamRun run = new TeamRun(scenario);
    for (int i = 0; i < 20; i++) {
      Diary diary = run.tell(scenario.seed(), i, "asked");
      Facts facts = run.run(scenario.seed(), i);
      for (Lane lane : diary.lanes()) {
        if (!lane.kind().equals("outside")) {
          gapless(lane.stretches(), diary.finishDays());
        }
      }
      for (DisciplineName name : DisciplineName.values()) {
        double sum =
            diary.lanes().stream()
                .filter(lane -> lane.party().equals(name.key()))
                .flatMap(lane -> lane.stretches().stream())
                .filter(stretch -> stretch.activity().equals("own-work"))
                .mapToDouble(stretch -> stretch.to() - stretch.from())
                .sum();
        double own = facts.hours[Party.of(name).ordinal()][0] / diary.hoursPerDay();
        assertThat(sum).isCloseTo(own, within(1e-9));
      }
      double points = diary.events().stream().mapToDouble(Event::points).sum();
      assertThat(points).isCloseTo(facts.blame.total(), within(1e-9));
    }
  }

  private static void gapless(List<Stretch> stretches, double end) {
    double at = 0;
    for (Stretch stretch : stretches) {
      assertThat(stretch.from()).isEqualTo(at);
      at = stretch.to();
    }
    assertThat(at).isEqualTo(end);
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void daysEndWithEverythingDoneUnlessTheRunWasCutOff(Teams team) {
    Scenario scenario = team.loaded().scenario();
    for (int i = 0; i < 20; i++) {
      Diary diary = new TeamRun(scenario).tell(scenario.seed(), i, "asked");
      Diary.Day last = diary.days().get(diary.days().size() - 1);
      double left = last.left().values().stream().mapToDouble(Double::doubleValue).sum();
      if (diary.cutOff()) {
        assertThat(left).isPositive();
      } else {
        assertThat(left).isCloseTo(0, within(1e-9));
      }
      assertThat(diary.days())
          .allSatisfy(day -> assertThat(day.done()).isLessThan(day.scope() + 1e-9));
      assertThat(diary.events()).isSortedAccordingTo((a, b) -> Double.compare(a.at(), b.at()));
      assertThat(diary.events())
          .allSatisfy(event -> assertThat(event.at()).isLessThanOrEqualTo(diary.finishDays()));
    }
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void tellingChangesNothing(Teams team) {
    Scenario scenario = team.loaded().scenario();
    TeamRun told = new TeamRun(scenario);
    Diary first = told.tell(scenario.seed(), 3, "asked");
    Map<String, Double> after = Recorded.delivery(told.run(scenario.seed(), 3));
    Map<String, Double> untold = Recorded.delivery(new TeamRun(scenario).run(scenario.seed(), 3));

    assertThat(after).isEqualTo(untold);
    assertThat(told.tell(scenario.seed(), 3, "asked")).isEqualTo(first);
  }

  /** Shifts that the diary finds are those that the sprint counted. */
  @ParameterizedTest
  @EnumSource(Teams.class)
  void findsTheWorkThatWasSetAside(Teams team) {
    Scenario scenario = team.loaded().scenario();
    TeamRun run = new TeamRun(scenario);
    int found = 0;
    int counted = 0;
    for (int i = 0; i < 200; i++) {
      Diary diary = run.tell(scenario.seed(), i, "asked");
      found += (int) diary.events().stream().filter(e -> e.what().equals("set-aside")).count();
      Facts facts = run.run(scenario.seed(), i);
      for (var sprint : facts.sprints) {
        counted += sprint.setAside;
      }
    }
    assertThat(found).isEqualTo(counted);
  }
}
