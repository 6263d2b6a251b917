package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/** How many stories a backlog has, and which parts they have. */
class StoryDrawTest {
  private static StoryDraw draw(String... settings) {
    Workplace workplace =
        new Workplace(Loading.shipped("blank.yaml", settings).scenario(), Witness.NOBODY);
    StoryDraw draw = new StoryDraw(workplace);
    workplace.reset(7);
    draw.begin();
    return draw;
  }

  private static int stories(String... settings) {
    String[] all = new String[settings.length + 5];
    all[0] = "backlog.stories=up-to-capacity";
    all[1] = "team.frontend.developers=1";
    all[2] = "team.backend.developers=1";
    all[3] = "sprint.length=5 days";
    all[4] = "backlog.ahead=0";
    System.arraycopy(settings, 0, all, 5, settings.length);
    return draw(all).stories().length;
  }

  @Test
  void aBacklogUpToCapacityHasThreeTimesWhatFits() {
    assertThat(stories()).isEqualTo(15); // 3 x 30 / 6
    assertThat(stories("team.backend.developers=2")).isEqualTo(30); // of the larger discipline
    assertThat(stories("sprint.count=2")).isEqualTo(30);
    assertThat(stories("backlog.load=1.2")).isEqualTo(18);
    assertThat(stories("backlog.load=0.5")).isEqualTo(15); // what is planned may change
    assertThat(stories("backlog.backend-share=50%")).isEqualTo(30); // 3 h each on average
    assertThat(stories("backlog.ahead=2")).isEqualTo(17);
    assertThat(stories("backlog.backend-size=0.02h")).isEqualTo(2_000); // at most
  }

  @Test
  void everyStoryHasAPartAndEachAsOftenAsItsShare() {
    // Neither in 0.7 x 0.4 of them: those are backend's, which has the larger share.
    StoryDraw draw =
        draw("backlog.stories=2000", "backlog.frontend-share=30%", "backlog.backend-share=60%");
    draw.upTo(2_000);
    int frontend = 0;
    int backend = 0;
    for (Story story : draw.stories()) {
      frontend += story.part(0).present() ? 1 : 0;
      backend += story.part(1).present() ? 1 : 0;
      assertThat(story.part(0).present() || story.part(1).present()).isTrue();
    }
    double error = 5 * 0.5 / Math.sqrt(2_000);
    assertThat(frontend / 2_000.0).isCloseTo(0.3, within(error));
    assertThat(backend / 2_000.0).isCloseTo(0.6 + 0.7 * 0.4, within(error));
  }

  @Test
  void everyPartHasASizeOfItsOwn() {
    StoryDraw draw =
        draw(
            "backlog.stories=20",
            "backlog.frontend-size={uniform: {low: 1h, high: 9h}}",
            "backlog.backend-size={uniform: {low: 1h, high: 9h}}");
    draw.upTo(20);
    List<Double> sizes = new ArrayList<>();
    for (Story story : draw.stories()) {
      sizes.add(story.part(0).estimate());
      sizes.add(story.part(1).estimate());
    }
    assertThat(sizes).doesNotHaveDuplicates().allMatch(size -> size >= 1 && size <= 9);
  }
}
