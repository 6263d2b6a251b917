package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/** Of a long backlog only what a run may come to is drawn, and that is as if all of it were. */
class StoriesOutOfReachTest {
  private static final int AHEAD = 3;

  private final Scenario scenario =
      Teams.ESSAY.with("backlog.stories=40", "backlog.ahead=" + AHEAD).scenario();

  @Test
  void aStoryHasTheSameSizeHoweverFarTheRunReached() {
    StoryDraw all = begun();
    all.upTo(40);
    StoryDraw few = begun();
    few.upTo(5);
    few.upTo(11);
    for (int rank = 0; rank < 11; rank++) {
      assertThat(few.stories()[rank].estimate()).isEqualTo(all.stories()[rank].estimate());
    }
    for (int rank = 40; rank < 40 + AHEAD; rank++) {
      assertThat(few.stories()[rank].estimate()).isEqualTo(all.stories()[rank].estimate());
    }
  }

  @Test
  void whatIsInPlayIsWhatWasReachedAndWhatIsRefinedByRank() {
    StoryDraw draw = begun();
    draw.upTo(11);
    draw.close();
    assertThat(draw.inPlay()).isEqualTo(11 + AHEAD);
    assertThat(draw.story(10).rank()).isEqualTo(10);
    assertThat(draw.story(11).rank()).isEqualTo(40);
    assertThat(draw.story(13).rank()).isEqualTo(42);
  }

  @Test
  void aBacklogThatIsReachedToItsEndIsInPlayOnce() {
    StoryDraw draw = begun();
    draw.upTo(1_000);
    draw.close();
    assertThat(draw.inPlay()).isEqualTo(40 + AHEAD);
    for (int i = 0; i < draw.inPlay(); i++) {
      Story story = draw.story(i);
      assertThat(story.rank()).isEqualTo(i);
    }
  }

  /** Or a diary would tell what became of it in an earlier run. */
  @Test
  void aStoryThatOnlyAnEarlierRunReachedHasNoParts() {
    StoryDraw draw = begun();
    draw.upTo(20);
    assertThat(draw.stories()[15].estimate()).isPositive();
    draw.begin();
    draw.upTo(10);
    Story left = draw.stories()[15];
    assertThat(left.part(0).present() || left.part(1).present()).isFalse();
    assertThat(left.estimate()).isZero();
  }

  private StoryDraw begun() {
    Workplace workplace = new Workplace(scenario, Witness.NOBODY);
    StoryDraw draw = new StoryDraw(workplace);
    workplace.reset(RandomStream.replicationKey(scenario.seed(), 7));
    draw.begin();
    return draw;
  }
}
