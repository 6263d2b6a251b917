package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.console.Refusal;

/** What is typed with {@code --on} is refused in words before anything is started. */
class MasterTest {
  @ParameterizedTest
  @ValueSource(strings = {"local", "local[1]", "local[2]", "local[1024]", "local[*]"})
  void threadsOfThisMachineAreTaken(String on) {
    assertThatCode(() -> Master.check(on)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "local[0]                      | takes N from 1 to 1024",
        "local[1025]                   | takes N from 1 to 1024",
        "local[99999999999]            | takes N from 1 to 1024",
        "local[x]                      | takes local[N]",
        "yarn                          | takes local[N]",
        "k8s://x                       | takes local[N]",
        "k8s://https://127.0.0.1:6443  | takes local[N]",
        "spark://                      | takes local[N]",
        "spark://h                     | takes local[N]",
        "spark://h:7077,               | takes local[N]",
        "spark://[::1]:7077            | an IPv4 address",
        "spark://me@h:7077             | takes local[N]",
        "spark://127.0.0.1:0           | a port from 1 to 65535",
        "spark://127.0.0.1:65536       | a port from 1 to 65535",
        "spark://127.0.0.1:99999999999 | a port from 1 to 65535",
      })
  void whatWasTypedWronglyIsSaidWithWhatIsAllowed(String on, String said) {
    assertThatThrownBy(() -> new SparkElsewhere().check(on))
        .hasMessageContaining(said)
        .hasMessageEndingWith("ound '" + on + "'")
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
  }

  @Test
  void aPatienceThatIsNoTimeIsRefused() {
    System.setProperty("spark.slipstream.patience", "soon");
    try {
      assertThatThrownBy(() -> new SparkElsewhere().check("local[2]"))
          .hasMessage("spark.slipstream.patience takes a time such as 600s or 10min, found 'soon'");
    } finally {
      System.clearProperty("spark.slipstream.patience");
    }
  }

  @Test
  void whereNobodyAnswersIsNamed() {
    // Port 1 is reserved; nobody listens there.
    assertThatThrownBy(() -> Master.check("spark://127.0.0.1:1"))
        .hasMessageContaining("nobody answers at 127.0.0.1:1");
  }
}
