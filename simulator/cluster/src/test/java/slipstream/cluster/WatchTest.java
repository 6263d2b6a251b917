package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Each way in which a cluster fails has one clear message. */
class WatchTest {
  private final AtomicLong clock = new AtomicLong();
  private final List<String> said = new ArrayList<>();
  private final Watch watch =
      new Watch("spark://h:7077", said::add, clock::get, Watch.PATIENCE_SECONDS);

  @Test
  void aMasterWithoutWorkersIsGivenUp() {
    clock.set(180_000_000_000L);
    assertThatCode(watch::look).doesNotThrowAnyException();
    assertThat(said).containsExactly("Waiting for the first executor of spark://h:7077 ...");
    clock.set(181_000_000_000L);
    assertThatThrownBy(watch::look)
        .hasMessageContaining("spark://h:7077: the master has given no executor for 180 s");
  }

  @Test
  void whoSaysSoWaitsLonger() {
    Watch patient = new Watch("spark://h:7077", said::add, clock::get, 600);
    clock.set(599_000_000_000L);
    assertThatCode(patient::look).doesNotThrowAnyException();
    clock.set(601_000_000_000L);
    assertThatThrownBy(patient::look).hasMessageContaining("given no executor for 600 s");
  }

  @Test
  void anExecutorThatCameIsWaitedFor() {
    watch.came("0");
    clock.set(Long.MAX_VALUE);

    assertThatCode(watch::look).doesNotThrowAnyException();
  }

  @Test
  void whereAllExecutorsAreGonePatienceBeginsAnew() {
    watch.came("0");
    watch.came("1");
    clock.set(1_000_000_000_000L);
    watch.lost("0", "Worker lost");
    said.clear();
    clock.set(2_000_000_000_000L);
    assertThatCode(watch::look).doesNotThrowAnyException();
    assertThat(said).isEmpty();

    watch.lost("1", "Worker lost");
    said.clear();
    clock.addAndGet(21_000_000_000L);
    watch.look();
    assertThat(said).containsExactly("Waiting for another executor of spark://h:7077 ...");
    clock.addAndGet(160_000_000_000L);
    assertThatThrownBy(watch::look)
        .hasMessageContaining("all executors are gone, and the master has given no executor")
        .hasMessageContaining("goes on from there");

    watch.came("2");
    assertThatCode(watch::look).doesNotThrowAnyException();
  }

  @Test
  void executorsThatEndAtOnceAreGivenUpAndNotCalledLost() {
    for (int executor = 0; executor < 9; executor++) {
      watch.lost("" + executor, "Command exited with code 1");
    }
    assertThatCode(watch::look).doesNotThrowAnyException();
    watch.lost("9", "Command exited with code 1");

    assertThatThrownBy(watch::look)
        .hasMessageContaining("executors start and end at once (Command exited with code 1)")
        .hasMessageContaining("Java 17 or 21");
    assertThat(said).isEmpty();
  }

  /** Nothing is in the work folder of a worker then: no executor was started at all. */
  @Test
  void workersWithoutSparksScriptsAreToldWhatTheyNeed() {
    for (int executor = 0; executor < 10; executor++) {
      watch.lost(
          "" + executor,
          "Error running executor: java.lang.IllegalStateException: Cannot find any build"
              + " directories.");
    }

    assertThatThrownBy(watch::look).hasMessageContaining("SPARK_SCALA_VERSION=2.13");
  }

  /** Spark tells of an executor twice; the third message after a full disk is enough. */
  @Test
  void executorsOnAFullDiskAreGivenUp() {
    watch.came("0");
    watch.lost("0", "Unable to create executor: No space left on device");
    watch.lost("0", "Command exited with code 1");
    assertThatCode(watch::look).doesNotThrowAnyException();
    watch.lost("1", "Command exited with code 1");
    assertThatThrownBy(watch::look).hasMessageContaining("no disk space left");

    watch.worked();
    assertThatCode(watch::look).doesNotThrowAnyException();
  }

  @Test
  void whoIsEndedBeforeTheFirstExecutorIsToldOfVersions() {
    assertThat(watch.ended("All masters are unresponsive! Giving up."))
        .hasMessageContaining("another version of Spark")
        .hasMessageContaining("All masters are unresponsive");
    watch.came("0");
    assertThat(watch.ended("Master removed our application: KILLED"))
        .hasMessageContaining("the cluster has ended the work")
        .hasMessageContaining("goes on from there");
  }

  @Test
  void anExecutorThatWorkedAndIsGoneIsSaidToBeLost() {
    watch.came("3");
    watch.lost("3", "Command exited with code 137");

    assertThat(said)
        .containsExactly(
            "Executor 3 was lost; its pieces are computed again (Command exited with code 137).");
  }

  @Test
  void whatSparkSaysIsPutIntoWords() {
    assertThat(told("java.io.IOException: No space left on device")).contains("no disk space");
    assertThat(
            told("java.io.InvalidClassException: org.apache.spark.rpc; local class incompatible"))
        .contains("another version of Spark", "-Dspark.version");
    assertThat(told("java.lang.ClassNotFoundException: slipstream.Work")).contains("spark-submit");
    assertThat(told("Master removed our application: KILLED"))
        .contains("Master removed our application", "goes on from there");
  }

  private String told(String said) {
    return watch.refusal(new IllegalStateException(said)).getMessage();
  }

  @Test
  void sparkThatDoesNotStartHereIsNoOtherVersion() {
    Watch here = new Watch("local[2]", said::add, clock::get, Watch.PATIENCE_SECONDS);

    assertThat(here.turnedAway("no port is free"))
        .hasMessage("--on local[2]: Spark does not start here. It says: no port is free");
  }
}
