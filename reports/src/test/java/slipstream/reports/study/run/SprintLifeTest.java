package slipstream.reports.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayTeam;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.study.run.chart.LifeWords;
import slipstream.reports.study.run.chart.SprintLife;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Interval;

class SprintLifeTest {
  @Test
  void saysWhatBecomesOfVelocityAndWhatIsCarriedAlong() {
    Result falling =
        life(List.of(12.0, 11.0, 9.0), List.of(1.0, 2.0, 3.5), List.of(0.0, 0.02, 0.05));

    assertThat(LifeWords.sentence(falling))
        .isEqualTo(
            "From the second sprint on, velocity goes from 11.0 to 9.0 days of planned work a"
                + " sprint; 3.5 stories are left at the end of sprint 3, when debt adds 5.0% to new"
                + " work.");
    assertThat(LifeWords.grid(falling).rows())
        .containsExactly(
            List.of("Sprint 1", "12.0", "11.0 to 13.0", "1.0", "0.0%"),
            List.of("Sprint 2", "11.0", "10.0 to 12.0", "2.0", "2.0%"),
            List.of("Sprint 3", "9.0", "8.0 to 10.0", "3.5", "5.0%"));
  }

  @Test
  void saysNothingOfDebtWhereThereIsNone() {
    Result steady = life(List.of(12.0, 12.1), List.of(1.0, 1.0), List.of(0.0, 0.0));

    assertThat(LifeWords.sentence(steady))
        .isEqualTo(
            "Velocity stays near 12.0 days of planned work a sprint; 1.0 stories are left at the"
                + " end of sprint 2.");
    assertThat(LifeWords.shown(steady)).containsExactly("velocity", "carried-over");
  }

  @Test
  void saysHowTiredPeopleAreAtTheEnd() {
    Map<String, List<Estimate>> life =
        new LinkedHashMap<>(
            life(List.of(12.0, 12.1), List.of(1.0, 1.0), List.of(0.0, 0.02)).life());
    life.put("fatigue", estimates(List.of(0.0, 0.08)));
    Result tired = EssayTeam.told().living(life).result();

    assertThat(LifeWords.sentence(tired))
        .endsWith("when debt adds 2.0% to new work and tired people lose 8.0% of every hour.");
    assertThat(LifeWords.grid(tired).rows().get(1))
        .isEqualTo(List.of("Sprint 2", "12.1", "11.1 to 13.1", "1.0", "2.0%", "8.0%"));
  }

  @Test
  void drawsSprintsThatNoRunReached() throws Exception {
    Result cut =
        life(List.of(12.0, Double.NaN), List.of(1.0, Double.NaN), List.of(0.01, Double.NaN));

    assertThat(Drawings.png(SprintLife.of(cut, "footer"))).isNotEmpty();
  }

  @Test
  void aResultOfOneSprintHasNone() {
    assertThat(LifeWords.told(EssayTeam.told().result())).isFalse();
    assertThat(LifeWords.grid(EssayTeam.told().result()).isEmpty()).isTrue();
  }

  @Test
  void aFileWithHalfASeriesIsNotTold() {
    Result half = life(List.of(12.0, 11.0), List.of(1.0), List.of(0.0, 0.0));

    assertThat(LifeWords.told(half)).isFalse();
  }

  private static Result life(List<Double> velocity, List<Double> carried, List<Double> debt) {
    Map<String, List<Estimate>> life = new LinkedHashMap<>();
    life.put("velocity", estimates(velocity));
    life.put("carried-over", estimates(carried));
    life.put("debt", estimates(debt));
    return EssayTeam.told().living(life).result();
  }

  private static List<Estimate> estimates(List<Double> means) {
    List<Estimate> estimates = new ArrayList<>();
    means.forEach(mean -> estimates.add(new Estimate(mean, new Interval(mean - 1, mean + 1))));
    return estimates;
  }
}
