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

  @Test
  void saysWhetherAllWasWrittenInTime() {
    Interruption late = new Interruption(Duration.ofMillis(1));
    assertThat(late.stop()).isFalse();
    late.written();
    assertThat(late.stop()).isTrue();
  }
}
