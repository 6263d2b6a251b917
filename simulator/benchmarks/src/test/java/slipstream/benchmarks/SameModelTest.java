package slipstream.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is only fair if all peers do the same work. */
class SameModelTest {
  @ParameterizedTest
  @ValueSource(ints = {16, 128, 1024})
  void allPeersGoTheSamePathThroughTheHoldModel(int pending) {
    allPeersAgree((kernel, draws) -> new Hold(kernel, draws, pending), Peer.NO_CALENDAR);
  }

  @Test
  void allPeersGoTheSamePathThroughTheSingleServer() {
    allPeersAgree(SingleServer::new, null);
  }

  @Test
  void allPeersGoTheSamePathThroughMachineRepair() {
    allPeersAgree(MachineRepair::new, Peer.NO_CALENDAR);
  }

  /**
   * Theory: load / (1 - load) = 9 customers. The time average has the asymptotic variance 2 load (1
   * + load) / (1 - load)^4 = 34,200; over 55,000 services its standard deviation is 0.79.
   */
  @ParameterizedTest
  @EnumSource(Peer.class)
  void singleServerHoldsNineCustomersOnAverage(Peer peer) {
    assertThat(new SingleServer(peer.kernel(), peer.draws()).run().meanLevel())
        .isCloseTo(9, within(3 * 0.79));
  }

  /** The path notices if two events swap their times. */
  @Test
  void anotherModelGoesAnotherPath() {
    assertThat(path(16)).isNotEqualTo(path(17));
  }

  /**
   * Theory: with n machines failed, the next fails at the rate (100 - n) / 20 and min(n, 5) repairs
   * go on; balance of neighbouring states gives their probabilities.
   */
  @Test
  void machineRepairHasTheFailuresOfTheory() {
    double weight = 1;
    double weights = 0;
    double failures = 0;
    for (int failed = 0; failed <= MachineRepair.MACHINES; failed++) {
      weights += weight;
      failures += weight * failed;
      double failing = (MachineRepair.MACHINES - failed) / MachineRepair.MEAN_LIFE;
      weight *= failing / Math.min(failed + 1, MachineRepair.CREWS);
    }
    double simulated =
        new MachineRepair(Peer.SLIPSTREAM.kernel(), Draws.beforehand()).run().meanLevel();
    assertThat(simulated).isCloseTo(failures / weights, within(0.1 * failures / weights));
  }

  private static long path(int pending) {
    return new Hold(Peer.SLIPSTREAM.kernel(), Draws.beforehand(), pending).run().path();
  }

  /** All that get the draws made beforehand, but one that can't run the model. */
  private static void allPeersAgree(BiFunction<Kernel, Draws, Model> model, Peer but) {
    Model.Outcome ours = outcome(model, Peer.SLIPSTREAM);
    for (Peer peer : Peer.values()) {
      if (peer != but && !peer.drawing()) {
        assertThat(outcome(model, peer)).as(peer.title()).isEqualTo(ours);
      }
    }
    assertThat(outcome(model, Peer.SLIPSTREAM_DRAWING)).isEqualTo(ours);
  }

  private static Model.Outcome outcome(BiFunction<Kernel, Draws, Model> model, Peer peer) {
    return model.apply(peer.kernel(), peer.draws()).run();
  }
}
