package slipstream.simulator.team.mechanism.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Story;

/** Three stories in a row share an interface. */
class InterfacesTest {
  private static Interfaces of(int stories) {
    Story[] backlog =
        IntStream.range(0, stories)
            .mapToObj(rank -> new Story(rank, new Crew[0], null))
            .toArray(Story[]::new);
    return new Interfaces(backlog, 3);
  }

  private static List<Integer> ranks(Interfaces interfaces, int number) {
    List<Integer> ranks = new ArrayList<>();
    interfaces.each(number, story -> ranks.add(story.rank()));
    return ranks;
  }

  @Test
  void threeByThreeAndARest() {
    assertThat(of(6).count()).isEqualTo(2);
    assertThat(of(7).count()).isEqualTo(3);
    assertThat(of(9).count()).isEqualTo(3);
    assertThat(ranks(of(7), 0)).containsExactly(0, 1, 2);
    assertThat(ranks(of(7), 1)).containsExactly(3, 4, 5);
    assertThat(ranks(of(7), 2)).containsExactly(6);
  }

  @Test
  void aStoryIsInOne() {
    Interfaces interfaces = of(7);
    for (int number = 0; number < 3; number++) {
      int expected = number;
      interfaces.each(number, story -> assertThat(interfaces.of(story)).isEqualTo(expected));
    }
  }
}
