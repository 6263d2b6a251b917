package slipstream.reports.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsCsvTest {
  @Test
  void writesARowAReplication() throws IOException {
    double[][] rows = {{0, 6.25}, {1, -1.5}, {2, Double.NaN}};
    StringWriter out = new StringWriter();
    RunsCsv.write(out, List.of("run", "slipDays"), rows.length, i -> rows[i]);
    assertThat(out).hasToString("run,slipDays\n0,6.25\n1,-1.5\n2,\n");
  }

  @Test
  void keepsSpreadsheetsFromTakingTextForAFormula() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertThat(RunsCsv.text(start + "1+1")).isEqualTo("'" + start + "1+1");
    }
    assertThat(RunsCsv.text("slipDays")).isEqualTo("slipDays");
    assertThat(RunsCsv.text("")).isEmpty();
  }

  /**
   * A cell that a spreadsheet would run begins with one of six characters, and none comes out so.
   */
  @Test
  void noPayloadStaysAFormula() throws Exception {
    try (var in = RunsCsvTest.class.getResourceAsStream("/injection/payloads.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String payload : (all + "\t=1+1\n\r=1+1\n-5\n").split("\n")) {
        String cell = RunsCsv.text(payload);
        assertThat("=+-@\t\r".indexOf(cell.isEmpty() ? 'x' : cell.charAt(0))).isNegative();
        assertThat(cell).endsWith(payload);
      }
    }
  }

  @Test
  void negativeNumbersStayNumbers() throws Exception {
    StringWriter out = new StringWriter();
    RunsCsv.write(out, List.of("=a"), 1, run -> new double[] {-1.5});
    assertThat(out).hasToString("'=a\n-1.5\n");
  }
}
