package slipstream.reports.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ResultFolder;
import slipstream.reports.files.place.Ours;

/** The options that every experiment takes. */
public final class CommonOptions {
  /** Where files go that nobody gave a folder for. */
  private static final Path USUAL = Path.of("slipstream-out");

  /** More than any machine's cores; each takes memory for a team, and the system's patience. */
  private static final int MOST_THREADS = 1_024;

  @Option(names = "--runs", paramLabel = "N", description = "Replications to simulate.")
  private Integer runs;

  @Option(
      names = "--precision",
      converter = Spelling.OfDays.class,
      paramLabel = "DAYS",
      description =
          "Run until the mean slip (of explain: each cause's share) is known to plus or minus"
              + " this, e.g. \"0.1 days\".")
  private String precision;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of every random stream.")
  private Long seed;

  @SameResult
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to work with (default: one a core). Never changes a result.")
  private Integer threads;

  @SameResult
  @Option(
      names = "--on",
      paramLabel = "MASTER",
      description = "Work on a Spark cluster: local[2], spark://HOST:PORT. Never changes a result.")
  private String on;

  @Option(
      names = "--set",
      converter = Spelling.OfSetting.class,
      paramLabel = "KEY=VALUE",
      description = "Sets any key of the scenario, e.g. structure.qa=present. Repeatable.")
  private List<String> settings = new ArrayList<>();

  @SameResult
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for files (default: slipstream-out/<scenario>, and below it by question).")
  private Path out;

  @SameResult
  @Option(names = "--json", description = "Print the result as JSON, and nothing else.")
  private boolean json;

  @SameResult
  @Option(names = "--quiet", description = "No messages and no progress bar.")
  private boolean quiet;

  @SameResult
  @Option(
      names = "--no-charts",
      description = "Draw no charts and no report page; older ones in the folder are removed.")
  private boolean noCharts;

  @Mixin private OnRequest onRequest;

  /** What was typed with {@code --set}. */
  public List<String> typed() {
    refuseNoSetting("--set", settings);
    return settings;
  }

  /**
   * Refuses what is no key with its value.
   *
   * @param option that it was typed with
   */
  public static void refuseNoSetting(String option, List<String> settings) {
    for (String setting : settings) {
      if (setting.indexOf('=') < 1) {
        throw Refusal.usage(
            option
                + " takes KEY=VALUE, found '"
                + setting
                + "'; e.g. "
                + option
                + " structure.qa=present");
      }
    }
  }

  /**
   * All settings over a file: what was typed with {@code --set}, what the command adds, and the
   * short forms ({@code --runs}) last because they are the more explicit.
   */
  public List<String> settings(List<String> further) {
    List<String> all = new ArrayList<>(typed());
    all.addAll(further);
    return settingsBut(all);
  }

  /** The same without what was typed with {@code --set}. */
  public List<String> settingsBut(List<String> further) {
    List<String> all = new ArrayList<>(further);
    if (runs != null && runs < 1) {
      throw Refusal.usage("--runs takes a number from 1, found " + runs);
    }
    if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
      throw Refusal.usage(
          "--threads takes a number from 1 to " + MOST_THREADS + ", found " + threads);
    }
    if (runs != null) {
      all.add("runs=" + runs);
    }
    if (seed != null) {
      all.add("seed=" + seed);
    }
    if (precision != null) {
      all.add("precision.slip-mean=" + precision);
    }
    return all;
  }

  /** Runs as typed, or this many. */
  public int runs(int otherwise) {
    return runs == null ? otherwise : runs;
  }

  /** The seed as typed, or this one. */
  public long seed(long otherwise) {
    return seed == null ? otherwise : seed;
  }

  public int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** The cluster to work on, or null for this machine. */
  public String on() {
    return on;
  }

  /**
   * The folder to write to, or null: JSON on stdout replaces files that nobody asked for.
   *
   * @param asked {@code run}, or what else was asked: all but runs have a folder of their own
   *     beneath the scenario's, so that no question takes away another's answer
   */
  public Path folderFor(Path scenario, String asked) {
    return json && out == null ? null : usualFolder(scenario, asked);
  }

  /** The same for files that are written even so. */
  public Path usualFolder(Path scenario, String asked) {
    if (out != null) {
      return out;
    }
    String file = scenario.getFileName().toString();
    Path folder = USUAL.resolve(file.replaceFirst("(?i)\\.(ya?ml|csv|tsv|json|txt)$", ""));
    return asked.equals("run") ? folder : folder.resolve(asked);
  }

  /**
   * Refuses a folder for files that cannot be written to, or where one of these is somebody else's.
   *
   * @param names of files that will be written
   */
  public void checkFolder(Collection<String> names) {
    if (out != null || !json) {
      ResultFolder.check(out != null ? out : USUAL);
    }
    // The usual folder is the program's own.
    if (out != null) {
      Ours.check(out, names);
    }
  }

  public boolean json() {
    return json;
  }

  public boolean quiet() {
    return quiet;
  }

  public boolean charts() {
    return !noCharts;
  }

  /**
   * Files beyond the usual ones.
   *
   * @throws Refusal where they are asked for and cannot be written
   */
  OnRequest onRequest() {
    if (onRequest.asked() != null && noCharts) {
      throw Refusal.usage(onRequest.asked() + " shows charts; leave --no-charts out");
    }
    if (onRequest.asked() != null && json && out == null) {
      throw Refusal.usage(onRequest.asked() + " writes a file; with --json say where: --out DIR");
    }
    return onRequest;
  }
}
