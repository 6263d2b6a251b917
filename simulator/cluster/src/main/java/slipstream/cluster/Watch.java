package slipstream.cluster;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import slipstream.reports.console.Refusal;

/**
 * Looks after the executors: says when one is lost, gives up where none comes, and puts what Spark
 * says of its end into words for a user.
 */
final class Watch extends SparkListener {
  /** Of executors that name a full disk; others take minutes to end again. */
  private static final int MOST_WITHOUT_SPACE = 3;

  private static final String NO_SPACE = "No space left on device";

  /** What a worker says that would look for a build of Spark from source to learn its version. */
  private static final String NO_SCALA = "Cannot find any build directories";

  private static final long SAID_SECONDS = 20;

  /** Executors may take a minute or two to start; on a busy cluster more, which a setting says. */
  static final long PATIENCE_SECONDS = 180;

  /** So many more than there ever were at a time do not end by chance without a result between. */
  private static final int MOST_IN_VAIN = 10;

  private final String on;
  private final Consumer<String> says;
  private final LongSupplier clock;
  private final long patienceSeconds;
  private final Set<String> present = new HashSet<>();
  private long alone;
  private IntSupplier listed = () -> 0;
  private boolean here;
  private boolean came;
  private boolean said;
  private int mostPresent;
  private int inVain;
  private String why = "";
  private BooleanSupplier kept = () -> true;

  /**
   * A watch.
   *
   * @param on the master as typed
   * @param says takes messages for the user
   * @param clock in nanoseconds
   * @param patienceSeconds how long nobody may be there
   */
  Watch(String on, Consumer<String> says, LongSupplier clock, long patienceSeconds) {
    this.patienceSeconds = patienceSeconds;
    this.on = on;
    this.says = says;
    this.clock = clock;
    alone = clock.getAsLong();
  }

  /** Watches a context. */
  Watch over(JavaSparkContext spark) {
    spark.sc().addSparkListener(this);
    here = spark.isLocal();
    came = here;
    // One may have come before anybody listened. The driver is in the list, too.
    listed = () -> spark.sc().statusTracker().getExecutorInfos().length - 1;
    return this;
  }

  /** Whether what is computed is kept for the next try; by default it is. */
  Watch keeping(BooleanSupplier kept) {
    this.kept = kept;
    return this;
  }

  @Override
  public void onExecutorAdded(SparkListenerExecutorAdded added) {
    came(added.executorId());
  }

  /** An executor takes work from now on. */
  synchronized void came(String executor) {
    came = true;
    present.add(executor);
    mostPresent = Math.max(mostPresent, present.size());
  }

  /** Says that tasks were finished. */
  synchronized void worked() {
    inVain = 0;
    why = "";
    begin();
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    lost(removed.executorId(), removed.reason());
  }

  /** An executor that never was there has no pieces; the master tries another by itself. */
  synchronized void lost(String executor, String reason) {
    inVain++;
    // Spark tells of one executor more than once, and of its exit code last.
    why = why.contains(NO_SPACE) ? why : reason;
    if (present.remove(executor) && present.isEmpty()) {
      begin();
    }
    if (!came) {
      return;
    }
    says.accept(
        "Executor "
            + executor
            + " was lost; its pieces are computed again ("
            + firstLine(reason)
            + ").");
  }

  /** Patience begins anew. */
  private void begin() {
    alone = clock.getAsLong();
    said = false;
  }

  /** Says that pieces were there already. */
  void goesOn(int pieces) {
    says.accept("Going on: " + pieces + " pieces of work were computed before.");
  }

  /** Gives up where there is nobody to wait for. */
  synchronized void look() {
    if (inVain >= MOST_WITHOUT_SPACE && why.contains(NO_SPACE)) {
      throw refusal(new IllegalStateException(why));
    }
    if (inVain >= MOST_IN_VAIN + mostPresent) {
      throw inVain();
    }
    if (here || !present.isEmpty()) {
      return;
    }
    double waited = (clock.getAsLong() - alone) / 1e9;
    if (waited > SAID_SECONDS && listed.getAsInt() > 0) {
      begin();
    } else if (waited > patienceSeconds) {
      throw Refusal.files(
          "--on "
              + on
              + (came ? ": all executors are gone, and" : ":")
              + " the master has given no executor for "
              + patienceSeconds
              + " s. Are workers connected to it, with 1 GB and a core free each? See its web page;"
              + " docs/scale.md has executors of another size, and how to wait longer"
              + (came ? goOn() : ""));
    } else if (waited > SAID_SECONDS && !said) {
      said = true;
      says.accept(
          "Waiting for " + (came ? "another" : "the first") + " executor of " + on + " ...");
    }
  }

  private Refusal inVain() {
    if (why.contains(NO_SCALA)) {
      return Refusal.files(
          "--on "
              + on
              + ": the workers cannot start executors: they were started without Spark's scripts,"
              + " and need SPARK_SCALA_VERSION=2.13 and SPARK_HOME set (see docs/scale.md)");
    }
    return Refusal.files(
        "--on "
            + on
            + ": executors start and end at once ("
            + firstLine(why)
            + "); stderr in the work folder of a worker has the reason. Most often it is another"
            + " version of Spark than "
            + org.apache.spark.package$.MODULE$.SPARK_VERSION()
            + ", a full disk, or workers on Java 24 or newer, where Hadoop's library before 3.4.3"
            + " does not start (set JAVA_HOME of the workers to Java 17 or 21)");
  }

  /** What to tell a user whose master answers, and takes no work. */
  Refusal turnedAway(String sparkSays) {
    if (Master.local(on)) {
      return Refusal.files(
          "--on " + on + ": Spark does not start here. It says: " + firstLine(sparkSays));
    }
    return Refusal.files(
        "--on "
            + on
            + ": somebody answers there, but takes no work. Most often it runs another version of"
            + " Spark than "
            + org.apache.spark.package$.MODULE$.SPARK_VERSION()
            + " (build with -Dspark.version=VERSION of the cluster), or the port is not the"
            + " master's, often 7077, but its web page's, often 8080"
            // What Spark says of a context that it has given up tells nothing of the reason.
            + (sparkSays != null && sparkSays.contains("stopped SparkContext")
                ? ""
                : ". Spark says: " + firstLine(sparkSays)));
  }

  /** What to tell a user where Spark has stopped by itself. */
  synchronized Refusal ended(String sparkSays) {
    return came ? refusal(new IllegalStateException(sparkSays)) : turnedAway(sparkSays);
  }

  /** What to tell a user where a job was given up. */
  Refusal refusal(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      all.append(cause).append('\n');
    }
    return Refusal.files("--on " + on + ": " + words(all.toString()) + goOn());
  }

  private static String words(String said) {
    if (said.contains(NO_SPACE) || said.contains("File too large")) {
      return "a machine of the cluster has no disk space left; free some, or set"
          + " spark.local.dir to a larger disk";
    }
    if (said.contains("InvalidClassException") || said.contains("local class incompatible")) {
      return "the cluster runs another version of Spark than "
          + org.apache.spark.package$.MODULE$.SPARK_VERSION()
          + "; build with -Dspark.version=VERSION of the cluster";
    }
    if (said.contains("ClassNotFoundException")) {
      return "executors have not got this program; start it with spark-submit or ./slipstream";
    }
    return "the cluster has ended the work: " + firstLine(said);
  }

  private String goOn() {
    return kept.getAsBoolean()
        ? ". What was computed is kept; the same command goes on from there."
        : ". Nothing could be kept; the same command begins anew.";
  }

  private static String firstLine(String said) {
    String line =
        (said == null ? "" : said).strip().lines().findFirst().orElse("no reason given").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
