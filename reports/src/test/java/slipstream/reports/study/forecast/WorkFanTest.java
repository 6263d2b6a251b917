package slipstream.reports.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayHistories;
import slipstream.reports.kit.chart.Picture;

class WorkFanTest {

  /** The middle of the futures passes 40 points in the third sprint: 24, 41. */
  @Test
  void tellsTheFanWhereItsMiddleReachesWhatRemains() {
    Outlooks found = EssayHistories.forecast();
    Picture fan = WorkFan.of(found, "");

    assertThat(fan.title())
        .isEqualTo(
            "After 3 sprints, on 2026-06-05, 30 to 54 points are done in 80 of 100 futures; 40"
                + " points remain");
    assertThat(fan.subtitle()).contains("in points, by the fitted model;");
  }

  @Test
  void namesNoDayWhereNoneIsKnown() {
    Outlooks found = EssayHistories.forecast();

    assertThat(WorkFan.of(EssayHistories.forecast(found.outlooks(), List.of(), null), "").title())
        .startsWith("After 3 sprints 30 to 54 points are done");
  }
}
