package slipstream.simulator.calibration.history.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.history.Meaning;

/** A format is made step by step, and no step forgets the one before. */
class FormatTest {
  @Test
  void allThatIsSaidOfItStays() {
    Format format =
        Format.items("Mine", "a|b", "c")
            .with(Meaning.DONE, "done")
            .with(Meaning.POINTS, "points", "size")
            .with(Meaning.DONE, "closed")
            .repeating(Meaning.SPRINT)
            .repeating(Meaning.POINTS)
            .without("epic", "task")
            .doneWhereStateSays()
            .sprintsLike("sprint (.*)", "No. ");
    assertThat(format.name()).isEqualTo("Mine");
    assertThat(format.table()).isFalse();
    assertThat(format.signature()).containsExactly("a|b", "c");
    assertThat(format.columns())
        .isEqualTo(
            Map.of(
                Meaning.DONE,
                List.of("done", "closed"),
                Meaning.POINTS,
                List.of("points", "size")));
    assertThat(format.repeated()).isEqualTo(Set.of(Meaning.SPRINT, Meaning.POINTS));
    assertThat(format.partTypes()).isEqualTo(Set.of("epic", "task"));
    assertThat(format.doneByState()).isTrue();
    assertThat(format.sprintPrefix()).isEqualTo("No. ");
    assertThat(format.sprint().matcher("SPRINT 7").matches()).isTrue();
    assertThat(format.sprint().matcher("Cycle 7").matches()).isFalse();
    assertThat(Format.table("Table", "x").table()).isTrue();
    assertThat(Format.items("Any", "x").sprint().matcher("two\nlines").matches()).isTrue();
  }
}
