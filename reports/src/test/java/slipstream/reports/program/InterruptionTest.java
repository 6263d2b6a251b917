package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import slipstream.reports.console.Interruption;

class InterruptionTest {
  @Test
  void asksTheExperimentToStopAndWaitsUntilAllIsWritten() throws InterruptedException {
    Interruption interruption = new Interruption();
    Thread ctrlC = new Thread(interruption::stop);
    ctrlC.start();
    while (!interruption.asked()) {
      Thread.onSpinWait();
    }
    assertThat(ctrlC.isAlive()).isTrue();
    interruption.written();
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ctrlC.join());
  }

  /** Then a sentence is said, instead of ending without a word. */
  @Test
  void saysWhetherAllWasWrittenInTime() {
    Interruption interruption = new Interruption(Duration.ofMillis(1));
    assertThat(interruption.stop()).isFalse();
    interruption.written();
    assertThat(interruption.stop()).isTrue();
  }
}
