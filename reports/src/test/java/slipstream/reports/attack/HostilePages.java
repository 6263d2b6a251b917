package slipstream.reports.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/**
 * Writes what commands make of hostile text, for a browser to open (`.ci/browser`): a folder for
 * each command, and a page that is nothing but the text, which a browser must be seen to fall for.
 */
public final class HostilePages {
  private static final List<String> FEW =
      List.of(
          "run TEAM --runs=20",
          "portfolio TEAM OTHER --runs=4",
          "calibrate SPRINTS --teams=4 --runs=4");

  private HostilePages() {}

  /** The folder; then {@code few}, or every command. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    boolean few = arguments.length > 1 && arguments[1].equals("few");
    int failed = 0;
    int number = 0;
    for (String command : few ? FEW : HostileText.COMMANDS) {
      // Without charts there is no page.
      String drawn = command.replace(" --no-charts", "");
      failed += made(folder.resolve("" + ++number), drawn + " --seed=1 --out=OUT");
    }
    failed += made(folder.resolve("" + ++number), "studio TEAM --out=OUT");
    HostileText text = HostileText.hostile(folder.resolve("bait"));
    Files.writeString(
        folder.resolve("bait.html"),
        "<!doctype html><title>bait</title><p>" + text.text() + "<p>" + text.other());
    System.exit(failed == 0 ? 0 : 1);
  }

  private static int made(Path folder, String command) throws IOException {
    Typed typed = RealProgram.command(HostileText.hostile(folder).words(command));
    if (typed.exitCode() != 0) {
      System.err.println(command + ": exit code " + typed.exitCode() + ", " + typed.err());
    }
    return typed.exitCode() == 0 ? 0 : 1;
  }
}
