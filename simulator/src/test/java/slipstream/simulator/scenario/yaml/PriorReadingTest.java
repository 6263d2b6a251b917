package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;

class PriorReadingTest {
  private static final String SMALL =
      """
      kind: priors
      team:
        backlog.load: {low: 0.2, high: 1.5, shape: log-uniform, source: "somebody, 2020"}
        structure.qa: {shape: coin}
      tracker:
        tracker.parked: {low: 0, high: 0.9, shape: uniform, none: 0.5}
      boards:
        - {organisation: Somewhere, sprints: 12, ratios: [0, 0.5, 1]}
      """;

  @Test
  void rangesAndBoardsAreRead() {
    Prior prior = PriorReading.fromText("mine.yaml", SMALL);

    PriorParameter load = prior.team().get(0);
    assertThat(load.shape()).isEqualTo(Shape.LOG_UNIFORM);
    assertThat(load.low()).isEqualTo(0.2);
    assertThat(load.source()).isEqualTo("somebody, 2020");
    assertThat(prior.team().get(1).isRole()).isTrue();
    assertThat(prior.tracker().get(0).none()).isEqualTo(0.5);
    assertThat(prior.boards().get(0).ratios()).containsExactly(0.0, 0.5, 1.0);
  }

  @Test
  void whatTheUserKnowsIsNotDrawn() {
    Prior prior = PriorReading.fromText("mine.yaml", SMALL).without(Set.of("structure.qa"));

    assertThat(prior.team()).extracting(PriorParameter::key).containsExactly("backlog.load");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    String wrong =
        SMALL
            .replace("low: 0.2", "low: 2")
            .replace("shape: coin", "shape: die")
            .replace("sprints: 12", "sprint: 12");

    assertThatThrownBy(() -> PriorReading.fromText("mine.yaml", wrong))
        .hasMessageContaining("mine.yaml:3")
        .hasMessageContaining("no team can be drawn")
        .hasMessageContaining("found \"die\"; allowed: [uniform, log-uniform")
        .hasMessageContaining("boards.sprint")
        .hasMessageContaining("unknown key; allowed are organisation, ratios, sprints");
  }

  @Test
  void everyShippedRangeSaysWhereItComesFrom() {
    Prior prior = PriorReading.shipped();

    assertThat(prior.team()).allMatch(parameter -> !parameter.evidence().isEmpty());
    assertThat(prior.tracker()).allMatch(parameter -> !parameter.source().isEmpty());
    assertThat(prior.boards()).hasSizeGreaterThan(10);
  }
}
