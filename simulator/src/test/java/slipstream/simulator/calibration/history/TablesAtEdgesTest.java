package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.history.sprint.Account;

/** Tables of sprints on the very day, or of the very number, up to which something holds. */
class TablesAtEdgesTest {
  private static final String DATED = "sprint,start,end,committed,delivered\n";

  @Test
  void aSprintLastsADayOrAQuarter() {
    History history =
        Reading.of(
            DATED
                + "day,2026-01-01,2026-01-01,1,1\n" // the first of January
                + "quarter,2026-01-02,2026-04-03,1,1\n" // 92 days
                + "longer,2026-04-04,2026-07-05,1,1\n"); // 93 days

    assertThat(Reading.names(history)).containsExactly("day", "quarter");
    assertThat(Reading.left(history)).containsExactly("4 longer than a quarter: not a sprint");
    assertThat(history.knowsCommitments()).isTrue();
  }

  /** Of four days two are half, and three of five are more; of one day one is shared at most. */
  @Test
  void sprintsMayOverlapByHalf() {
    assertThat(
            Reading.left(
                Reading.of(DATED + "A,2026-03-02,2026-03-05,1,1\nB,2026-03-04,2026-03-07,1,1\n")))
        .isEmpty();
    assertThat(
            Reading.left(
                Reading.of(DATED + "A,2026-03-02,2026-03-06,1,1\nB,2026-03-04,2026-03-08,1,1\n")))
        .containsExactly(
            "3 overlaps the sprint before it by more than half: two teams in one file need --team");
    assertThat(
            Reading.left(
                Reading.of(DATED + "A,2026-03-02,2026-03-05,1,1\nB,2026-03-05,2026-03-05,1,1\n")))
        .isEmpty();
  }

  @Test
  void fiveThousandSprintsAreTheMost() {
    String rows =
        IntStream.range(0, 5_000).mapToObj(i -> i + ",1,1\n").collect(Collectors.joining());

    assertThat(Reading.of("sprint,committed,delivered\n" + rows).sprints()).hasSize(5_000);
    assertThat(Reading.refusal("sprint,committed,delivered\n" + rows + "x,1,1\n"))
        .startsWith("file.csv:5002: found more than 5000 sprints");
  }

  @Test
  void anyColumnMayStandFirst() {
    assertThat(Reading.said(Reading.of("committed,delivered,sprint\n10,8,A\n")))
        .containsExactly("A: 10 > 8");
    assertThat(Reading.said(Reading.of("delivered,committed,sprint\n8,10,A\n")))
        .containsExactly("A: 10 > 8");
    assertThat(
            Reading.of("start,sprint,committed,delivered\n2026-03-02,A,10,8\n")
                .sprints()
                .get(0)
                .start())
        .isEqualTo("2026-03-02");
  }

  @Test
  void twentyTeamsAreNamed() {
    assertThat(Reading.refusal(teams(20))).contains(" t28, t29; ").doesNotContain("and more");
    assertThat(Reading.refusal(teams(21))).contains(" t28, t29 and more; ");
  }

  private static String teams(int count) {
    return "sprint,committed,delivered,team\n"
        + IntStream.range(10, 10 + count)
            .mapToObj(i -> "A,1,1,t" + i + "\n")
            .collect(Collectors.joining());
  }

  @Test
  void whatLeftOutMostIsTold() {
    Account account = new Account("f");
    account.add(2, "one thing");
    account.add(3, "another");
    assertThat(account.nothingLeft())
        .hasMessageStartingWith("f:2: found no finished sprint; 1 row: one thing; ");
    account.add(5, "another");
    account.add(4, "another");
    assertThat(account.nothingLeft())
        .hasMessageStartingWith("f:3: found no finished sprint; 3 rows: another; ");
    assertThat(account.nothingLeft().line()).isEqualTo(3);
  }

  /** Twelve headers are shown of a file that nobody knows. */
  @Test
  void aDozenHeadersAreShown() {
    assertThat(Reading.refusal("a,b,c,d,e,f,g,h,i,j,k,l\n")).contains(" k, l; ");
    assertThat(Reading.refusal("a,b,c,d,e,f,g,h,i,j,k,l,m,n\n")).contains(" k, l and 2 more; ");
  }

  @Test
  void aRefusalKnowsItsLine() {
    UnusableHistory refused =
        catchThrowableOfType(
            UnusableHistory.class,
            () -> {
              throw new UnusableHistory("f", 7, "x", "y");
            });
    assertThat(refused.line()).isEqualTo(7);
    assertThat(DateOrder.DAY_FIRST.word()).isEqualTo("day-first");
  }
}
