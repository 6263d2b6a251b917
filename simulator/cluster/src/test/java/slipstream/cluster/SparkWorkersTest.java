package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.attribution.StopRule;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.PortfolioAdvisor;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** On Spark inside of this process: two threads, but all that is sent is bytes. */
class SparkWorkersTest {
  private static JavaSparkContext spark;

  @TempDir private Path folder;

  @BeforeAll
  static void connect() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false"));
  }

  @AfterAll
  static void disconnect() {
    spark.stop();
  }

  private final List<String> said = new ArrayList<>();

  private Workers workers(Path kept, BooleanSupplier stop) {
    Watch watch =
        new Watch("local[2]", said::add, System::nanoTime, Watch.PATIENCE_SECONDS).over(spark);
    return new SparkWorkers(spark, stop, new Pieces(kept, said::add), watch);
  }

  /** A piece is the square of its number; odd numbers take longer, so the order is at stake. */
  private record Squares(int refused) implements Work<Long> {
    @Override
    public IntFunction<Long> hand() {
      return number -> {
        if (number == refused) {
          throw new IllegalArgumentException("no square of " + number);
        }
        long sum = 0;
        for (int i = 0; i < (number % 2 == 0 ? 1 : 100_000); i++) {
          sum += i;
        }
        return sum < 0 ? 0 : (long) number * number;
      };
    }
  }

  private static List<Long> squares(int to) {
    return IntStream.range(0, to).mapToObj(i -> (long) i * i).toList();
  }

  @Test
  void piecesComeInOrder() {
    List<Long> taken = new ArrayList<>();

    int count = workers(null, () -> false).inOrder(500, new Squares(-1), taken::add);

    assertThat(count).isEqualTo(500);
    assertThat(taken).isEqualTo(squares(500));
  }

  @Test
  void whoHasEnoughGetsNoMore() {
    List<Long> taken = new ArrayList<>();

    int count =
        workers(null, () -> false)
            .inOrder(
                1_000_000,
                new Squares(-1),
                piece -> {
                  taken.add(piece);
                  return taken.size() < 7;
                });

    assertThat(count).isEqualTo(7);
    assertThat(taken).isEqualTo(squares(7));
  }

  @Test
  void aStopLeavesTheFirst() {
    List<Long> taken = new ArrayList<>();

    int count = workers(null, () -> true).inOrder(1_000, new Squares(-1), taken::add);

    assertThat(count).isBetween(1, 999).isEqualTo(taken.size());
    assertThat(taken).isEqualTo(squares(count));
  }

  @Test
  void whatAPieceThrowsIsTheCause() {
    Workers workers = workers(null, () -> false);

    assertThatThrownBy(() -> workers.inOrder(20, new Squares(13), piece -> true))
        .isInstanceOf(IllegalStateException.class)
        .cause()
        .hasMessage("no square of 13");
  }

  @Test
  void anErrorInAPieceIsAnAnswerToo() {
    Workers workers = workers(null, () -> false);
    Work<Long> wrong =
        () ->
            number -> {
              throw new AssertionError("no piece " + number);
            };

    assertThatThrownBy(() -> workers.inOrder(1, wrong, piece -> true))
        .isInstanceOf(IllegalStateException.class)
        .cause()
        .isInstanceOf(AssertionError.class)
        .hasMessage("no piece 0");
  }

  @Test
  void memoryIsTheMachinesSoAnotherMayTry() {
    Work<Long> large =
        () ->
            number -> {
              throw new OutOfMemoryError("heap");
            };
    Chunk chunk = new Chunk(0, 1, Bytes.of(large));

    assertThatThrownBy(() -> new Computing(null).call(chunk)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aClusterThatEndsTheApplicationIsNoBug() {
    JavaSparkContext ended = spark;
    ended.stop();
    Watch watch = new Watch("spark://h:7077", said::add, System::nanoTime, Watch.PATIENCE_SECONDS);
    Workers workers = new SparkWorkers(ended, () -> false, new Pieces(null, said::add), watch);
    try {
      assertThatThrownBy(() -> workers.inOrder(20, new Squares(-1), piece -> true))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("takes no work");
    } finally {
      connect();
    }
  }

  /** Ctrl-C ends Spark as well, at whatever moment: between two questions after the stop here. */
  @Test
  void sparkThatEndsWithTheCommandIsNoBugEither() {
    JavaSparkContext ended = spark;
    ended.stop();
    int[] asked = {0};
    Watch watch = new Watch("spark://h:7077", said::add, System::nanoTime, Watch.PATIENCE_SECONDS);
    Workers workers =
        new SparkWorkers(ended, () -> ++asked[0] > 1, new Pieces(null, said::add), watch);
    try {
      List<Long> taken = new ArrayList<>();
      assertThat(workers.inOrder(20, new Squares(-1), taken::add)).isEqualTo(1);
      assertThat(taken).containsExactly(0L);
      // Whoever asks once more has the first of that as well.
      assertThat(workers.inOrder(20, new Squares(-1), taken::add)).isEqualTo(1);
    } finally {
      connect();
    }
  }

  /** The same while the first wave is computed: what it was to bring is computed here. */
  @Test
  void theFirstPieceIsThereAlthoughSparkEndedBeforeIt() throws InterruptedException {
    JavaSparkContext ended = spark;
    AtomicBoolean stopped = new AtomicBoolean();
    Watch watch = new Watch("spark://h:7077", said::add, System::nanoTime, Watch.PATIENCE_SECONDS);
    Workers workers = new SparkWorkers(ended, stopped::get, new Pieces(null, said::add), watch);
    CountDownLatch begun = new CountDownLatch(1);
    Thread signal =
        new Thread(
            () -> {
              begun.countDown();
              stopped.set(true);
              ended.stop();
            });
    try {
      signal.start();
      begun.await();
      assertThat(workers.inOrder(20, new Squares(-1), piece -> true)).isPositive();
    } finally {
      signal.join();
      connect();
    }
  }

  @Test
  void aCommandThatWasKilledGoesOnWithWhatIsWhole() throws IOException {
    // Killed while it wrote: the last chunk of the file is cut short.
    workers(folder, () -> false).inOrder(300, new Squares(-1), piece -> true);
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 3));
    List<Long> taken = new ArrayList<>();

    workers(folder, () -> false).inOrder(300, new Squares(-1), taken::add);

    assertThat(taken).isEqualTo(squares(300));
    assertThat(said).singleElement().asString().matches("Going on: [1-9]\\d* pieces .*");
  }

  @Test
  void otherWorkFindsNothingOfIt() {
    workers(folder, () -> false).inOrder(30, new Squares(-1), piece -> true);

    workers(folder, () -> false).inOrder(30, new Squares(-2), piece -> true);

    assertThat(said).isEmpty();
  }

  @Test
  void aStudyHasTheBitsThatItHasOnThreads() {
    Scenario team =
        new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml").scenario();

    assertThat(explained(team, workers(null, () -> false)))
        .isEqualTo(explained(team, Threads.alone()));
  }

  @Test
  void aPortfolioHasTheBitsThatItHasOnThreads() {
    ScenarioLoader loader = new ScenarioLoader(AllMechanisms.LIST);
    List<Scenario> teams =
        List.of(
            loader.shipped("the-essay-team.yaml").scenario(),
            loader.shipped("the-essay-team.yaml", "name=Other", "structure.qa=present").scenario());

    assertThat(portfolio(teams, workers(null, () -> false)))
        .isEqualTo(portfolio(teams, Threads.alone()));
  }

  private static Portfolio portfolio(List<Scenario> teams, Workers workers) {
    return new PortfolioAdvisor(teams, 2, 40).run(workers, (done, planned) -> {});
  }

  private static Attribution explained(Scenario team, Workers workers) {
    FreshOrders orders = new FreshOrders(Players.of(team), 1, StopRule.exactly(600));
    orders.simulate(workers, (done, planned) -> {});
    return orders.attribution(Map.of());
  }
}
