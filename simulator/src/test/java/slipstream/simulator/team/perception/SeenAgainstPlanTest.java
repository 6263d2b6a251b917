package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Two stories of 10 h on either side. All of frontend's work shows, half of backend's; late is who
 * seems to be behind by more than a fifth of its 20 h.
 */
class SeenAgainstPlanTest {
  private static final Scenario SCENARIO =
      Loading.shipped(
              "blank.yaml",
              "team.frontend.developers=1",
              "team.backend.developers=1",
              "perception.tolerance=20%",
              "perception.visibility={frontend: 100%, backend: 50%, hidden: 0%}")
          .scenario();

  private final Workplace workplace = new Workplace(SCENARIO, Witness.NOBODY);
  private final Story[] stories = {story(0), story(1)};
  private final SeenAgainstPlan seen =
      new SeenAgainstPlan(SCENARIO.perception(), workplace.disciplines());

  private Story story(int rank) {
    Story story = new Story(rank, workplace.disciplines(), workplace.desk());
    story.clear();
    return story;
  }

  @BeforeEach
  void theStories() {
    Quiet.connect(workplace);
    for (Story story : stories) {
      size(story, 10, 10);
    }
  }

  private static void size(Story story, double frontend, double backend) {
    story.clear();
    story.size(0, frontend > 0, frontend);
    story.size(1, backend > 0, backend);
    story.promise();
  }

  private void begin(int rank) {
    for (int seat = 0; seat < 2; seat++) {
      stories[rank].part(seat).claim(workplace.discipline(seat).member(0), 1, 1);
    }
  }

  private void look(double passed) {
    seen.expect(stories, 2);
    seen.look(passed);
  }

  @Test
  void whoShowsLessThanPlannedIsLate() {
    begin(0);
    Quiet.until(workplace, 5);
    // By half of the sprint story 1 should be done: 5 h of frontend's 20 are missing, 7.5 of
    // backend's, that is 25% and 37.5%.
    look(0.5);
    assertThat(seen.late(0)).isTrue();
    assertThat(seen.late(1)).isTrue();
    // By three eighths of it 7.5 h: 2.5 and 5 are missing, 12.5% and 25%.
    look(0.375);
    assertThat(seen.late(0)).isFalse();
    assertThat(seen.late(1)).isTrue();
  }

  @Test
  void eachLookIsANewOne() {
    begin(0);
    Quiet.until(workplace, 5);
    seen.expect(stories, 2);
    seen.look(0.5);
    seen.look(0.25); // half of story 1: frontend has done it, backend shows half of that, 12.5%
    assertThat(seen.late(0)).isFalse();
    assertThat(seen.late(1)).isFalse();
  }

  @Test
  void aStoryBegunBeforeItsTurnMakesUpForAnother() {
    // Frontend is at the second story instead: 5 h of that, 10 h of the first missing.
    stories[1].part(0).claim(workplace.discipline(0).member(0), 1, 1);
    Quiet.until(workplace, 5);
    look(0.4); // 8 h - 5 h = 15% of 20
    assertThat(seen.late(0)).isFalse();
    look(0.5); // 10 h - 5 h = 25%
    assertThat(seen.late(0)).isTrue();
  }

  @Test
  void whatIsDoneBeforeItsTimeMakesUpForAnother() {
    size(stories[1], 2, 10);
    stories[1].part(1).claim(workplace.discipline(1).member(0), 1, 1);
    stories[1].part(0).claim(workplace.discipline(0).member(0), 1, 1);
    Quiet.until(workplace, 10);
    assertThat(stories[1].done()).isTrue();
    // By 60% of the sprint a fifth of the second should be done, and all of the first: frontend
    // lacks 10 - 2 x 0.8 of 12 h, backend 10 - 10 x 0.8 of 20, which is 10%.
    look(0.6);
    assertThat(seen.late(0)).isTrue();
    assertThat(seen.late(1)).isFalse();
  }

  @Test
  void aStoryIsBehindWhereWhoLooksLateShowsLessOfIt() {
    begin(0);
    Quiet.until(workplace, 5);
    look(0.375);
    assertThat(seen.behind(stories[0], 0.3)).isTrue(); // backend shows a quarter
    assertThat(seen.behind(stories[0], 0.2)).isFalse();
    look(0.1);
    assertThat(seen.behind(stories[0], 0.3)).isFalse(); // nobody looks late
  }

  @Test
  void onlyAPartThatIsThereIsBehind() {
    size(stories[0], 10, 0);
    begin0();
    Quiet.until(workplace, 5);
    look(1); // backend's second story should be done and is not begun
    assertThat(seen.late(1)).isTrue();
    assertThat(seen.late(0)).isTrue();
    assertThat(seen.behind(stories[0], 0.4)).isFalse(); // frontend shows half of it
    assertThat(seen.behind(stories[0], 0.6)).isTrue();
  }

  private void begin0() {
    stories[0].part(0).claim(workplace.discipline(0).member(0), 1, 1);
  }

  @Test
  void sharesAreOfEstimatedHours() {
    size(stories[0], 5, 15);
    begin(0);
    Quiet.until(workplace, 3);
    assertThat(seen.share(stories[0].part(0))).isEqualTo(0.25);
    assertThat(seen.seen(stories[0].part(0))).isCloseTo(0.6, within(1e-9)); // 3 of 5
    assertThat(seen.seen(stories[0].part(1))).isCloseTo(0.1, within(1e-9)); // half of 3 of 15
    assertThat(seen.unseen(stories[0])).isCloseTo(0.25 * 0.4 + 0.75 * 0.9, within(1e-9));
    Quiet.until(workplace, 15);
    assertThat(seen.seen(stories[0].part(1))).isEqualTo(1); // done, so all of it
    assertThat(seen.unseen(stories[0])).isZero();
  }

  @Test
  void aDisciplineWithoutWorkIsNotLate() {
    size(stories[0], 0, 10);
    size(stories[1], 0, 10);
    look(1);
    assertThat(seen.late(0)).isFalse();
    assertThat(seen.late(1)).isTrue();
  }
}
