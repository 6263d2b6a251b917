package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.PublicHistories.Board;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Predictor;
import slipstream.simulator.calibration.predict.Trust;

/**
 * The proof on public sprints with a smaller bank; {@link PublicProof} prints all of it. First half
 * of each board seen, second half predicted, by a prior that leaves the board's organisation out.
 */
class PublicBoardsTest {
  private static TeamBank bank;

  @BeforeAll
  static void draw() {
    bank = PublicHistories.there() ? Calibrators.bank(new BankSize(128, 32, 80), 1) : null;
  }

  @BeforeEach
  void skippedWhereTheyAreAbsent() {
    assumeTrue(
        bank != null,
        "skipped: the public sprints are not beside the project in " + PublicHistories.FOLDER);
  }

  private static Map<String, PublicProof.Sums> leftOut(String organisation) {
    List<Board> boards = new ArrayList<>(PublicHistories.distinctBoards());
    boards.removeIf(board -> !board.organisation().equals(organisation));
    return PublicProof.halves(
        boards, PublicProof.predictors(bank, Trust.USUAL, Set.of(organisation)), false);
  }

  @Test
  void theModelIsNotWorseThanTheBestRivalOnAnOrganisationItNeverSaw() {
    for (String organisation : List.of("JIRA", "Apache")) {
      Map<String, PublicProof.Sums> sums = leftOut(organisation);
      double model = sums.get("fitted model").meanCrps();

      assertThat(sums.values())
          .as(organisation)
          .allSatisfy(rival -> assertThat(model).isLessThan(1.03 * rival.meanCrps()));
      assertThat(model).isLessThan(sums.get("own history").meanCrps());
    }
  }

  @Test
  void itsIntervalsHoldThereToo() {
    double inside = 0;
    int sprints = 0;
    for (String organisation : List.of("JIRA", "Apache")) {
      PublicProof.Sums model = leftOut(organisation).get("fitted model");
      inside += model.inside;
      sprints += model.sprints;
    }

    assertThat(inside / sprints).isBetween(0.7, 0.9);
  }

  /** Of other organisations, none of whose sprints stand in the prior. */
  @Test
  void theModelIsNotMuchWorseThanTheBestRivalElsewhere() {
    for (String organisation : List.of("Project-22", "SiP", "7digital")) {
      List<Board> boards = new ArrayList<>(PublicHistories.others());
      boards.removeIf(board -> !board.organisation().equals(organisation));
      List<Predictor> predictors = PublicProof.predictors(bank, Trust.USUAL, Set.of());
      Map<String, PublicProof.Sums> later = PublicProof.halves(boards, predictors, false);
      Map<String, PublicProof.Sums> early = PublicProof.early(boards, predictors, 1, 2, 3);

      assertThat(later.values())
          .as(organisation)
          .allSatisfy(rival -> assertThat(model(later)).isLessThan(1.05 * rival.meanCrps()));
      assertThat(early.values())
          .as("%s, one to three sprints seen", organisation)
          .allSatisfy(rival -> assertThat(model(early)).isLessThan(1.08 * rival.meanCrps()));
    }
  }

  /**
   * About a hundred forecasts, so that chance alone moves their share by 4 in 100 either way twice
   * in three times; boards share luck, so bounds are three times as far.
   */
  @Test
  void whatIsSaidToBeDoneWith85OfAHundredIsDoneAboutThatOften() {
    List<Board> boards = new ArrayList<>(PublicHistories.distinctBoards());
    boards.addAll(PublicHistories.others());
    FittedTeams teams = new FittedTeams(bank, Trust.USUAL, bank.prior().boards());

    PromisesKept promises = new PromisesKept(0.85, 3).judge(boards, teams);

    assertThat(promises.judged).isGreaterThan(60);
    assertThat(promises.share()).isBetween(0.73, 0.97);
  }

  private static double model(Map<String, PublicProof.Sums> sums) {
    return sums.get("fitted model").meanCrps();
  }
}
