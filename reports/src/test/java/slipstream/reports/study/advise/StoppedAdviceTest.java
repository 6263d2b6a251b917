package slipstream.reports.study.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.kit.table.Grid;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;

/** What is said of advice that Ctrl-C cut short. */
class StoppedAdviceTest {
  private static final Result STOPPED = EssayTeam.told().runs(400).interrupted().result();
  private static final Advice WHOLE = EssayStudies.advice();

  private static AdviceAnswer answer(List<Advice.Option> sets, boolean worlds) {
    Advice advice =
        new Advice(
            WHOLE.budget(),
            0.95,
            2_000,
            9_000,
            0,
            WHOLE.options(),
            0,
            sets,
            sets.isEmpty() ? 0 : 45,
            true,
            worlds ? WHOLE.robustness() : null);
    return new AdviceAnswer(STOPPED, advice);
  }

  @Test
  void saysThatNoSetWasTried() {
    AdviceAnswer answer = answer(List.of(), false);
    assertThat(answer.warnings())
        .contains(
            "Interrupted: options were measured by fewer runs than planned, sets of them not at"
                + " all.");
    assertThat(answer.sentences()).contains("What is best within 2 changes is not known yet.");
    assertThat(answer.grids()).hasSize(1);
  }

  @Test
  void saysHowFarItCame() {
    assertThat(answer(WHOLE.combinations(), false).warnings())
        .contains("Interrupted: the figures hold what was measured by then.");
    assertThat(answer(WHOLE.combinations(), true).warnings())
        .contains("Interrupted: the figures hold the first 200 worlds only.");
    List<Grid> grids = answer(WHOLE.combinations(), true).grids();
    assertThat(grids).hasSize(4);
  }

  /** 0.99 and 0.9999 of confidence, in percent and never rounded up. */
  @Test
  void saysHowSureItIs() {
    assertThat(new AdviceAnswer(EssayTeam.told().result(), WHOLE).sentences().get(0))
        .contains("2.4), the best with 99.0% confidence; next");
  }
}
