package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Three points for backend's own work, two for a missing tester; two sprints. */
class BlamePointsTest {
  private final BlamePoints points = new BlamePoints(2);

  private void give() {
    points.give(Cause.BACKEND, Party.BACKEND, 3, 0, 0);
    points.give(Cause.missing(Role.QA), Party.BACKEND, 2, 1, 1);
  }

  @Test
  void theyAreSummedByCausePartyAndSprint() {
    give();
    points.give(Cause.BACKEND, Party.FRONTEND, 1, 5, 4); // beyond the last sprint

    assertThat(points.total()).isEqualTo(6);
    assertThat(points.points(Cause.BACKEND, Party.BACKEND)).isEqualTo(3);
    assertThat(points.points(Cause.missing(Role.QA), Party.BACKEND)).isEqualTo(2);
    assertThat(points.points(Cause.missing(Role.QA), Party.FRONTEND)).isZero();
    assertThat(points.points(Party.BACKEND)).isEqualTo(5);
    assertThat(points.points(Party.FRONTEND)).isEqualTo(1);
    assertThat(points.inSprint(0)).isEqualTo(3);
    assertThat(points.inSprint(1)).isEqualTo(3); // 2 + 1
    assertThat(points.misattributed()).isEqualTo(3); // nobody answers for a missing tester
    assertThat(points.lagSprints()).isEqualTo(2 * 1 + 1 * 4);
  }

  @Test
  void aNewRunBeginsWithNone() {
    give();
    points.clear();
    assertThat(points.total()).isZero();
    assertThat(points.points(Party.BACKEND)).isZero();
    assertThat(points.inSprint(0)).isZero();
    assertThat(points.misattributed()).isZero();
    assertThat(points.lagSprints()).isZero();
  }
}
