package slipstream.simulator.team.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenStepsTest {
  private final OpenSteps steps = new OpenSteps();

  @Test
  void itStandsAtTheOneThatBeganLast() {
    assertThat(steps.latest()).isNull();
    begun();
    Step second = begun();
    assertThat(steps.latest()).isSameAs(second);
  }

  @Test
  void oneThatEndsHidesNoneThatIsOpen() {
    Step first = begun();
    Step second = begun();
    Step third = begun();
    end(second, 2);
    assertThat(steps.latest()).isSameAs(third);
    end(third, 3);
    assertThat(steps.latest()).isSameAs(first);
    assertThat(steps.ended()).isSameAs(third);
  }

  @Test
  void whereNoneIsOpenItStandsWhereOneEndedLast() {
    Step first = begun();
    Step second = begun();
    end(second, 2);
    end(first, 3);
    assertThat(steps.latest()).isSameAs(first);
    Step third = begun();
    assertThat(steps.latest()).isSameAs(third);
    steps.clear();
    assertThat(steps.latest()).isNull();
    assertThat(steps.ended()).isNull();
  }

  @Test
  void anyNumberMayBeOpen() {
    Step first = begun();
    for (int i = 0; i < 100; i++) {
      end(begun(), i); // what is done takes no room
      begun();
    }
    assertThat(first.doneAt).isInfinite();
    assertThat(steps.latest().doneAt).isInfinite();
  }

  private Step begun() {
    Step step = new Step();
    step.begin(0, null, Cause.PLANNED_WORK);
    steps.begins(step);
    return step;
  }

  private void end(Step step, double at) {
    step.doneAt = at;
    steps.ends(step);
  }
}
