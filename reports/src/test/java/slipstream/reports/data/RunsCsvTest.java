package slipstream.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
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
}
