package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Party;

/**
 * A team of two, a frontend and a backend developer of 6 hours a day, in a sprint of 5 days to
 * which nothing happens. One story, of 24 hours on either side: the plan expects a fifth of it a
 * day, both do a quarter of it a day and are done on day 4. A discipline looks late when it seems
 * to be behind by more than a tenth of its work.
 */
class LooksLateTest {
  /**
   * Three namings in each: a share that is right misses by five standard errors once in a million.
   */
  private static final int RUNS = 2_000;

  private final List<String> settings =
      new ArrayList<>(
          List.of(
              "team.frontend.developers=1",
              "team.backend.developers=1",
              "sprint.length=5 days",
              "backlog.stories=1",
              "backlog.frontend-size=24h",
              "backlog.backend-size=24h",
              "perception.tolerance=10%",
              "perception.visibility={frontend: 100%, backend: 20%, hidden: 0%}",
              "perception.transparency={base: 0%, scrum-master: 0%, contract-first: 0%, blameless-reviews: 0%}",
              "perception.weights.stand-up=1",
              "perception.weights.sprint-review=3",
              "perception.outcome-bias=0"));

  @Test
  void whatCannotBeSeenLooksLateAlthoughItIsAheadOfItsPlan() {
    Diary diary = diary();

    // Backend has done k/4 by the end of day k, of which a fifth shows: k/20. Planned is k/5, so it
    // seems to be behind by 3k/20: 15%, 30%, 45%. At the end of day 4 the story is done.
    assertThat(named(diary, "named-at-stand-up"))
        .containsExactly("1: backend", "2: backend", "3: backend");
    assertThat(diary.finishDays()).isEqualTo(4);
  }

  @Test
  void whatShowsAsMuchAsThePlanAsksForDoesNotLookLate() {
    // k/4 x 80% = k/5: what shows is what is planned.
    settings.add("perception.visibility.backend=80%");
    assertThat(facts().blame.total()).isZero();
  }

  @Test
  void aLagWithinTheToleranceDoesNotLookLate() {
    // k/4 x 60% = 3k/20, planned k/5: behind by k/20, 5%, 10%, 15%; 12% is exceeded on day 3 only.
    settings.add("perception.visibility.backend=60%");
    settings.add("perception.tolerance=12%");
    assertThat(named(diary(), "named-at-stand-up")).containsExactly("3: backend");
  }

  @Test
  void screensThatClickLookProductiveAlthoughNothingIsDelivered() {
    // Frontend builds its 6 hours on day 1 and all of it shows; backend builds 60 hours, half of
    // them in time: 10% a day, of which a fifth shows, against 20% planned. Nothing is delivered in
    // the sprint, and frontend never looks late.
    settings.add("backlog.frontend-size=6h");
    settings.add("backlog.backend-size=60h");
    settings.add("sprint.horizon=1");
    Diary diary = diary();
    assertThat(named(diary, "named-at-stand-up"))
        .containsExactly("1: backend", "2: backend", "3: backend", "4: backend");
    assertThat(named(diary, "named-at-review")).containsExactly("5: backend");
    assertThat(diary.stories().get(0).doneAt()).isNaN();
  }

  @Test
  void amongThoseThatLookLateTheLessThatShowsTheMoreSuspected() {
    // Neither shows anything, so both look late on days 1 to 3, and of a story with parts of equal
    // size each is named as often as the other; were backend's three times the size, three times.
    settings.add("perception.visibility={frontend: 0%, backend: 0%, hidden: 0%}");
    assertThat(shareOfBackend()).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(3 * RUNS)));

    // 10 hours and 30: planned a fifth a day, done 3/5 and 1/5 on day 1.
    settings.add("backlog.frontend-size=10h");
    settings.add("backlog.backend-size=30h");
    assertThat(shareOfBackend()).isCloseTo(0.75, within(5 * 0.5 / Math.sqrt(3 * RUNS)));
  }

  @Test
  void withoutRegardForWhoHasItInHandOnlyTheSizeOfAPartCounts() {
    // Frontend is done on day 1 of 5 and shows half of it, backend's 30 hours show nothing.
    // Frontend
    // seems to be ahead on days 1 and 2, behind by 10% on day 3 and by 30% on day 4: only then both
    // are suspected, 6 hours to 30. Points: 1 a day for backend, and 5/6 on day 4.
    settings.add("backlog.frontend-size=6h");
    settings.add("perception.visibility={frontend: 50%, backend: 0%, hidden: 0%}");
    settings.add("backlog.backend-size=30h");
    settings.add("perception.tolerance=20%");
    settings.add("perception.last-touch=0%");
    assertThat(shareOfBackend())
        .isCloseTo((3 + 5.0 / 6) / 4, within(5 * 0.5 / Math.sqrt(3 * RUNS)));
  }

  @Test
  void atTheReviewOnlyWhoLooksLateIsSuspected() {
    // 36 hours of backend in a sprint of 30: not done, 5/6 of it is built and a fifth of that
    // shows.
    // Frontend's 6 hours are built and show: its part is not done either, and does not look late.
    settings.add("backlog.frontend-size=6h");
    settings.add("backlog.backend-size=36h");
    settings.add("perception.weights.stand-up=0");
    Facts facts = facts();
    assertThat(facts.blame.points(Party.BACKEND)).isEqualTo(3);
    assertThat(facts.blame.total()).isEqualTo(3);
  }

  @Test
  void howBadAReviewIsFollowsFromWhatDoesNotShow() {
    // The same; 36 of 42 hours are backend's, and 1 - 1/6 of them do not show: 5/7 of the story.
    settings.add("backlog.frontend-size=6h");
    settings.add("backlog.backend-size=36h");
    settings.add("perception.weights.stand-up=0");
    settings.add("perception.outcome-bias=1");
    assertThat(facts().blame.total()).isCloseTo(3 * (1 + 5.0 / 7), within(1e-9));
  }

  @Test
  void whatIsFinishedByAllWhoLookAtItIsWithWhoHasItInHand() {
    // All is seen, nobody looks late; the story is not done because backend still joins its parts
    // (12 hours): past its line of 12 hours, it is with backend at the stand-ups of day 3 and 4.
    settings.add("backlog.frontend-size=6h");
    settings.add("backlog.backend-size=12h");
    settings.add("backlog.stories=2");
    settings.add("delivery.integration=12h");
    settings.add("delivery.integration-falls-to=backend");
    settings.add("perception.visibility={frontend: 100%, backend: 100%, hidden: 0%}");
    settings.add("perception.tolerance=100%");
    settings.add("perception.weights.sprint-review=0");
    Facts facts = facts();
    assertThat(facts.blame.total()).isPositive();
    assertThat(facts.blame.points(Party.BACKEND)).isEqualTo(facts.blame.total());
  }

  private double shareOfBackend() {
    Scenario scenario = scenario();
    TeamRun run = new TeamRun(scenario);
    double backend = 0;
    double all = 0;
    for (int i = 0; i < RUNS; i++) {
      Facts facts = run.run(scenario.seed(), i);
      backend += facts.blame.points(Party.BACKEND);
      all += facts.blame.total();
    }
    return backend / all;
  }

  private Facts facts() {
    Scenario scenario = scenario();
    return new TeamRun(scenario).run(scenario.seed(), 0);
  }

  private Diary diary() {
    Scenario scenario = scenario();
    return new TeamRun(scenario).tell(scenario.seed(), 0, "asked");
  }

  private Scenario scenario() {
    return Loading.shipped("blank.yaml", settings.toArray(String[]::new)).scenario();
  }

  /** {@code 3: backend}: at the end of day 3 backend is named. */
  private static List<String> named(Diary diary, String occasion) {
    return diary.events().stream()
        .filter(event -> event.what().equals(occasion))
        .map(LooksLateTest::named)
        .toList();
  }

  private static String named(Event event) {
    return (int) event.at() + ": " + event.party();
  }
}
