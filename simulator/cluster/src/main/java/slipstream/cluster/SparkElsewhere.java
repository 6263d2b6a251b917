package slipstream.cluster;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import slipstream.reports.command.elsewhere.Elsewhere;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.work.Workers;

/** Connects the program to Spark. */
public final class SparkElsewhere implements Elsewhere {
  /**
   * An executor simulates and makes next to no garbage: it need not collect beside its work. Its
   * second compiler leaves Spark's start alone and waits, five times as long as usual, for what the
   * model calls without end.
   */
  private static final String OF_EXECUTORS =
      "-XX:+UseParallelGC -XX:Tier4InvocationThreshold=25000 -XX:Tier4MinInvocationThreshold=3000"
          + " -XX:Tier4CompileThreshold=75000 -XX:Tier4BackEdgeThreshold=200000";

  /** How long a command waits for an executor, in Spark's way to write a time. */
  private static final String PATIENCE = "spark.slipstream.patience";

  @Override
  public void check(String on) {
    Master.check(on);
    patienceSeconds();
  }

  private static long patienceSeconds() {
    SparkConf typed = new SparkConf();
    try {
      return typed.getTimeAsSeconds(PATIENCE, Watch.PATIENCE_SECONDS + "s");
    } catch (NumberFormatException e) {
      throw Refusal.usage(
          PATIENCE + " takes a time such as 600s or 10min, found '" + typed.get(PATIENCE) + "'");
    }
  }

  @Override
  public Hired hire(Wish wish) {
    Pieces kept = new Pieces(wish.kept(), wish.says());
    Watch watch =
        new Watch(wish.on(), wish.says(), System::nanoTime, patienceSeconds())
            .keeping(() -> wish.kept() == null || kept.keeps());
    JavaSparkContext spark = connected(wish, watch);
    wish.says().accept("Working on " + wish.on() + ".");
    Workers workers = new SparkWorkers(spark, wish.stop(), kept, watch);
    return new Hired() {
      @Override
      public Workers workers() {
        return workers;
      }

      @Override
      public void finished() {
        kept.clear();
      }

      @Override
      public void close() {
        spark.stop();
      }
    };
  }

  private static JavaSparkContext connected(Wish wish, Watch watch) {
    try {
      JavaSparkContext spark = new JavaSparkContext(conf(wish.on()));
      watch.over(spark);
      return spark;
    } catch (Exception e) {
      if (wish.stop().getAsBoolean()) {
        throw Refusal.interrupted("Interrupted before --on " + wish.on() + " was connected.");
      }
      // Spark is written in Scala, which throws checked exceptions without saying so.
      throw watch.turnedAway(e.getMessage());
    }
  }

  private static SparkConf conf(String on) {
    SparkConf conf = new SparkConf().setAppName("slipstream").setMaster(on);
    conf.setIfMissing("spark.ui.enabled", "false");
    // The driver takes pieces one wave at a time; the limit of Spark is for those who collect all.
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    conf.setIfMissing("spark.executor.defaultJavaOptions", OF_EXECUTORS);
    String jar = jar();
    if (!on.startsWith("local") && jar.endsWith(".jar")) {
      conf.setIfMissing("spark.jars", jar);
    }
    return conf;
  }

  private static String jar() {
    try {
      return Path.of(
              SparkElsewhere.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program has no place", e);
    }
  }
}
