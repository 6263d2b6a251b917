package slipstream.reports.study.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.program.RealProgram;

class ExplainWordsTest {
  @TempDir Path folder;

  @Test
  void oneRunHasNoIntervals() {
    String said = said(1);
    assertThat(said).contains("cannot be told from 1 run.", "days are left: the plan itself");
    assertThat(said).doesNotContain("every interval holds 0");
  }

  @Test
  void severalHave() {
    assertThat(said(40))
        .containsPattern("With all of that switched off .* \\(95%: .* to .*\\): the");
  }

  /** On one line, as wide as it is. */
  private String said(int runs) {
    return RealProgram.command(
            "explain",
            RealProgram.scenario("the-essay-team"),
            "--runs=" + runs,
            "--no-charts",
            "--out=" + folder)
        .out()
        .replaceAll("\\s+", " ");
  }
}
