package slipstream.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import slipstream.reports.command.elsewhere.Elsewhere;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.work.Workers;

/** Connects the program to Spark. */
public final class SparkElsewhere implements Elsewhere {
  private static final int PATIENCE_MILLIS = 5_000;

  @Override
  public Hired hire(Wish wish) {
    check(wish.on());
    Pieces kept = new Pieces(wish.kept());
    Watch watch = new Watch(wish.on(), wish.says(), System::nanoTime);
    JavaSparkContext spark = connected(wish.on(), watch);
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

  private static JavaSparkContext connected(String on, Watch watch) {
    try {
      JavaSparkContext spark = new JavaSparkContext(conf(on));
      watch.over(spark);
      return spark;
    } catch (RuntimeException e) {
      throw watch.turnedAway(e.getMessage());
    }
  }

  private static SparkConf conf(String on) {
    SparkConf conf = new SparkConf().setAppName("slipstream").setMaster(on);
    conf.setIfMissing("spark.ui.enabled", "false");
    // The driver takes pieces one wave at a time; the limit of Spark is for those who collect all.
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    // An executor simulates and makes next to no garbage: it need not collect beside its work.
    conf.setIfMissing("spark.executor.defaultJavaOptions", "-XX:+UseParallelGC");
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

  /** Refuses what Spark would say less plainly, or after minutes. */
  private static void check(String on) {
    boolean elsewhere =
        on.equals("yarn") || on.startsWith("k8s://") || on.matches("local(\\[(\\d+|\\*)])?");
    if (!elsewhere && !on.matches("spark://[^:/]+:\\d+(,[^:/]+:\\d+)*")) {
      throw Refusal.usage(
          "--on takes local[N], spark://HOST:PORT, yarn or k8s://..., found '" + on + "'");
    }
    if (!elsewhere) {
      List<String> silent = new ArrayList<>();
      for (String master : on.substring("spark://".length()).split(",")) {
        String reason = silence(master);
        if (reason == null) {
          return;
        }
        silent.add(master + " (" + reason + ")");
      }
      throw Refusal.files(
          "--on "
              + on
              + ": nobody answers at "
              + String.join(", ", silent)
              + "; is the master running, and does its log name this host and port?");
    }
  }

  /** Why nobody answers, or null where somebody does. */
  private static String silence(String master) {
    int colon = master.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      int port = Integer.parseInt(master.substring(colon + 1));
      socket.connect(new InetSocketAddress(master.substring(0, colon), port), PATIENCE_MILLIS);
      return null;
    } catch (UnknownHostException e) {
      return "no such host";
    } catch (IOException | IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
