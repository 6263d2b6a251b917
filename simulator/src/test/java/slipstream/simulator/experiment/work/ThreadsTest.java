package slipstream.simulator.experiment.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void noMoreWorkersBeginThanThereArePieces() {
    int[] begun = new int[1];
    List<Integer> taken = new ArrayList<>();
    Workers many =
        new Threads(
            worker -> {
              begun[0]++;
              worker.run();
            },
            Integer.MAX_VALUE,
            () -> false);
    assertThat(many.<Integer>inOrder(3, () -> number -> number, taken::add)).isEqualTo(3);
    assertThat(begun[0]).isEqualTo(3);
    assertThat(taken).containsExactly(0, 1, 2);
  }

  /**
   * The first piece is computed whoever asks to stop, and of five the taker has enough at three.
   */
  @Test
  void whoHasEnoughOrIsStoppedTakesNoMore() {
    List<Integer> taken = new ArrayList<>();
    Workers stopped = new Threads(Runnable::run, 1, () -> true);
    assertThat(stopped.<Integer>inOrder(5, () -> number -> number, taken::add)).isEqualTo(1);
    assertThat(taken).containsExactly(0);
    taken.clear();
    int count =
        Threads.alone()
            .<Integer>inOrder(5, () -> number -> number, piece -> taken.add(piece) && piece < 2);
    assertThat(count).isEqualTo(3);
    assertThat(taken).containsExactly(0, 1, 2);
  }

  @Test
  void thereIsTimeBetweenPieces() {
    int[] between = new int[1];
    Threads.alone().<Integer>inOrder(4, () -> number -> number, piece -> true, () -> between[0]++);
    assertThat(between[0]).isEqualTo(4);
  }

  /** One worker computes the second piece before the first is there, and hands it over after it. */
  @Test
  void piecesAreHandedOverInTheirOrder() {
    List<Runnable> workers = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    Thread[] other = new Thread[1];
    Workers two =
        new Threads(
            worker -> {
              workers.add(worker);
              if (workers.size() == 2) {
                workers.get(0).run();
              }
            },
            2,
            () -> false);
    int count =
        two.<Integer>inOrder(
            3,
            () ->
                number -> {
                  if (number == 0 && other[0] == null) {
                    other[0] = new Thread(workers.get(1));
                    other[0].start();
                    join(other[0]);
                  }
                  return number;
                },
            taken::add);
    assertThat(count).isEqualTo(3);
    assertThat(taken).containsExactly(0, 1, 2);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailureIsToldAndEndsTheWork() {
    List<Integer> begun = new ArrayList<>();
    Workers alone = Threads.alone();
    assertThatThrownBy(
            () ->
                alone.<Integer>inOrder(
                    3,
                    () ->
                        number -> {
                          begun.add(number);
                          throw new UnsupportedOperationException("broken");
                        },
                    piece -> true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a worker failed")
        .hasRootCauseMessage("broken");
    assertThat(begun).containsExactly(0);
  }

  @Test
  void whoIsInterruptedWhileWaitingSaysSo() {
    Workers never = new Threads(worker -> {}, 1, () -> false);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> never.<Integer>inOrder(1, () -> number -> number, piece -> true))
        .hasMessage("interrupted while waiting for the workers");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aPartOfSmallWorkIsAllOfIt() {
    Work<Integer> work = () -> number -> number;
    Scenarios none = number -> null;
    assertThat(work.part(1, 2)).isSameAs(work);
    assertThat(none.part(1, 2)).isSameAs(none);
  }
}
