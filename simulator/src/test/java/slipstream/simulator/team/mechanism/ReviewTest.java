package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Activity.WAITING;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.production.Defects.FIXING;
import static slipstream.simulator.team.mechanism.production.Review.REVIEWING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.team.ledger.Cause;

/** 6a: a review takes a quarter of the hours that a part took; coming back costs half an hour. */
class ReviewTest {
  @Test
  void thoseOfADisciplineReadEachOthers() {
    // Built at 6, both, by two who are then free: each reads the other's for 1.5 h.
    givenOneBackend("team.backend.developers=2", "backlog.stories=2")
        .with("review", "effort=25%", "interrupts=0%")
        .run()
        .doneAt(7.5)
        .spends(BACKEND, REVIEWING, 3)
        .spends(BACKEND, RESUMING, 0);
  }

  @Test
  void whereADisciplineHasOneTheOtherReviews() {
    // Frontend has nothing else to do after its own 6 h; each reads the other's part for 1.5 h.
    given()
        .with("review", "effort=25%", "interrupts=0%")
        .run()
        .doneAt(7.5)
        .spends(FRONTEND, REVIEWING, 1.5)
        .spends(BACKEND, REVIEWING, 1.5);
  }

  /** The first of two is away for the whole sprint: its maker does not review a part instead. */
  @Test
  void whoIsAwayIsNotAsked() {
    Team team =
        givenOneBackend("team.backend.developers=2")
            .with("absences", "sick=0%", "vacation.backend=5 days", "hand-over=2 days")
            .with("review", "effort=25%", "interrupts=0%");
    team.run().doneAt(6).spends(BACKEND, REVIEWING, 0);
  }

  @Test
  void aReviewWaitsOrInterrupts() {
    // Frontend builds 2 h, backend 6 h. Frontend's part waits for backend from 2 to 6, is read in
    // half an hour; then frontend, idle since 2, reads backend's for 1.5 h.
    Team uneven =
        given("backlog.frontend-size=2h", "delivery.resumption-lag=30 min")
            .with("review", "effort=25%", "interrupts=0%");
    uneven.run().doneAt(7.5).spends(BACKEND, RESUMING, 0);

    // At once: backend stops at 2, reads until 2.5, needs half an hour to come back; builds until
    // 7.
    uneven
        .and("mechanisms.review.interrupts=100%")
        .run()
        .doneAt(8.5)
        .spends(BACKEND, RESUMING, 0.5)
        .spends(BACKEND, REVIEWING, 0.5)
        .spends(FRONTEND, REVIEWING, 1.5)
        .chain(Cause.PLANNED_WORK, 6)
        .chain(Cause.REVIEW, 2.5); // both reviews, and coming back from the first
  }

  @Test
  void aloneNobodyReviews() {
    givenOneBackend().with("review", "effort=25%").run().doneAt(6).spends(BACKEND, WAITING, 0);
  }

  @Tag("many-runs")
  @Test
  void whatAReviewFindsIsMendedCheaply() {
    // 3 defects of backend's in 6 h, 3 of frontend's; a third of each is found by the review,
    // mended
    // in half an hour each; the others by the test, mended in 2 h each, one after the other by
    // whoever made them. Hours of fixing: 6 x (1/3 x 0.5 + 2/3 x 2).
    Team team =
        given("sprint.length=20 days")
            .with("defects", "rate=0.5", "effort=1h", "found=100%", "fix=2h", "bad-fix=0%")
            .with("review", "effort=25%", "interrupts=0%", "found=0.3333333333", "fix=30 min");

    thenMeanIs(
        9, team.over(4_000, run -> run.hours(BACKEND, FIXING) + run.hours(FRONTEND, FIXING)));
    // Nothing is found twice: a review that finds all leaves nothing to the test.
    Team all = team.and("mechanisms.review.found=100%");
    thenMeanIs(3, all.over(4_000, run -> run.hours(BACKEND, FIXING) + run.hours(FRONTEND, FIXING)));
  }

  @Test
  void whatAReviewFindsTheTestDoesNotFindAgain() {
    // 3 defects in 6 h, each mended in half an hour; the test, which finds all, would take 2 h.
    Team team =
        givenOneBackend("team.backend.developers=2", "sprint.length=20 days")
            .with("defects", "rate=0.5", "effort=1h", "found=100%", "fix=2h", "bad-fix=0%")
            .with("review", "effort=25%", "interrupts=0%", "found=100%", "fix=30 min");
    thenMeanIs(1.5, team.over(400, run -> run.hours(BACKEND, FIXING)));
    // Of half of them: 1.5 x 0.5 + 1.5 x 2.
    team.and("mechanisms.review.found=50%");
    thenMeanIs(3.75, team.over(400, run -> run.hours(BACKEND, FIXING)));
  }
}
