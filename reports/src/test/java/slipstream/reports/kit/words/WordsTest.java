package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;

class WordsTest {
  @Test
  void saysKeysInPlainWords() {
    assertThat(Words.cause("missing-system-analyst")).isEqualTo("no system analyst");
    assertThat(Words.cause("busy-qa")).isEqualTo("work of QA");
    assertThat(Words.party("on-call")).isEqualTo("on-call engineer");
    assertThat(Words.activity("resuming")).isEqualTo("getting back into work");
    assertThat(Words.capital("no QA")).isEqualTo("No QA");
  }

  @Test
  void readsAnUnknownKeyAsItIsWritten() {
    assertThat(Words.activity("feeding-cats")).isEqualTo("feeding cats");
  }

  static Stream<Cause> causes() {
    return Stream.of(Cause.values());
  }

  static Stream<Activity> activities() {
    return AllMechanisms.VOCABULARY.activities().stream();
  }

  @ParameterizedTest
  @MethodSource("causes")
  void explainsEveryCause(Cause cause) {
    assertThat(Words.explanation(cause.key())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("activities")
  void knowsEveryActivity(Activity activity) {
    assertThat(Words.activity(activity.key())).doesNotContain("-");
  }

  @Test
  void roundsFiguresForTheEye() {
    assertThat(Figures.one(-0.04)).isEqualTo("0.0");
    assertThat(Figures.one(Double.NaN)).isEqualTo("–");
    assertThat(Figures.percent(0.004)).isEqualTo("<1%");
    assertThat(Figures.percent(0)).isEqualTo("0%");
    assertThat(Figures.points(0.62)).isEqualTo("+62");
    assertThat(Figures.points(-0.7)).isEqualTo("-70");
    assertThat(Figures.points(0.001)).isEqualTo("0");
    assertThat(Figures.count(10_000)).isEqualTo("10,000");
    assertThat(Figures.days(1)).isEqualTo("1 day");
    assertThat(Figures.days(0.64)).isEqualTo("0.6 days");
    assertThat(Figures.percentInterval(new Interval(0.706, 0.714))).isEqualTo("70.6% to 71.4%");
  }
}
