package slipstream.reports.study.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/**
 * Types the command, with few simulated teams and runs: whether it works is asked in tests, not
 * whether it is right.
 *
 * @param folder in which results go to {@code o}
 */
record Calibrating(Path folder) {
  Typed typed(String... words) {
    return RealProgram.command(words("calibrate", words));
  }

  String[] words(String command, String... words) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(Arrays.asList(words));
    all.addAll(
        List.of(
            "--teams=16", "--runs=20", "--no-charts", "--quiet", "--out=" + folder.resolve("o")));
    return all.toArray(String[]::new);
  }
}
