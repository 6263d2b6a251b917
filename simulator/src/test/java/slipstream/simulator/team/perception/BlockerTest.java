package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/** A story of 4 h of frontend and 10 h of backend. */
class BlockerTest {
  private final Workplace workplace =
      new Workplace(
          Loading.shipped("blank.yaml", "team.frontend.developers=1", "team.backend.developers=1")
              .scenario(),
          Witness.NOBODY);
  private final Story story = new Story(0, workplace.disciplines(), workplace.desk());
  private final Part front = story.part(0);
  private final Part back = story.part(1);

  @BeforeEach
  void theStory() {
    Quiet.connect(workplace);
    workplace.reset(7);
    story.clear();
    story.size(0, true, 4);
    story.size(1, true, 10);
    story.promise();
  }

  private void begin(Part part) {
    part.claim(part.crew().member(0), 1, 1);
  }

  @Test
  void itStandsWithThePartThatHasMostLeft() {
    begin(front);
    assertThat(Blocker.of(story)).isNull(); // nobody has begun backend's
    begin(back);
    assertThat(Blocker.of(story)).isSameAs(back.latest());
    assertThat(Blocker.party(Blocker.of(story))).isEqualTo(Party.BACKEND);
  }

  @Test
  void whatIsBuiltBlocksNothing() {
    // After 9 h frontend's is built long ago; 1 h of backend's is left.
    begin(front);
    begin(back);
    Quiet.until(workplace, 9);
    assertThat(front.built()).isTrue();
    assertThat(Blocker.of(story)).isSameAs(back.latest());
  }

  @Test
  void ofTwoWithAsMuchLeftItIsTheFirst() {
    story.clear();
    story.size(0, true, 10);
    story.size(1, true, 10);
    begin(front);
    begin(back);
    assertThat(Blocker.of(story)).isSameAs(front.latest());
  }

  @Test
  void progressCounts() {
    // 10 h of either; backend begins 3 h later, and has more left.
    story.clear();
    story.size(0, true, 10);
    story.size(1, true, 10);
    begin(front);
    workplace.simulation().timer(0, () -> begin(back)).at(3);
    Quiet.until(workplace, 5);
    assertThat(Blocker.of(story)).isSameAs(back.latest());
  }

  @Test
  void afterItsPartsAreBuiltItStandsWhereTheStoryDoes() {
    begin(front);
    begin(back);
    Quiet.until(workplace, 20);
    assertThat(story.done()).isTrue();
    assertThat(Blocker.of(story)).isSameAs(story.latest());
    assertThat(story.latest()).isNotNull();
  }

  @Test
  void whereAllIsBuiltAndTheStoryIsHeldItStandsWithTheStory() {
    begin(front);
    begin(back);
    story.hold();
    Quiet.until(workplace, 20);
    assertThat(story.stage()).isEqualTo(Stage.BUILD);
    assertThat(Blocker.of(story)).isSameAs(story.latest());
  }

  @Test
  void aStepIsWithItsPerformerOrOutside() {
    begin(front);
    Task wait = workplace.desk().task(TaskKind.WAIT, Cause.OUTSIDE, 1, front.latest());

    assertThat(Blocker.party(null)).isEqualTo(Party.NOBODY);
    assertThat(Blocker.party(front.latest())).isEqualTo(Party.FRONTEND);
    assertThat(Blocker.party(wait)).isEqualTo(Party.OUTSIDE);
    // Who asked for what it waits for has it in hand.
    assertThat(Blocker.holder(wait)).isEqualTo(Party.FRONTEND);
    assertThat(Blocker.holder(null)).isEqualTo(Party.NOBODY);
    Task nobodys = workplace.desk().task(TaskKind.WAIT, Cause.OUTSIDE, 1, null);
    assertThat(Blocker.holder(nobodys)).isEqualTo(Party.NOBODY);
  }
}
