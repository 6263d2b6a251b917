package slipstream.reports.kit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeanTest {
  @Test
  void linesOfOneLookThatFollowEachOtherAreOnePath() {
    assertThat(
            Lean.of(
                "<g><line stroke=\"a\" x1=\"1\" x2=\"1\" y1=\"2\" y2=\"9\"/>"
                    + "<line stroke=\"a\" x1=\"3\" x2=\"8\" y1=\"2\" y2=\"2\"/>"
                    + "<line stroke=\"b\" x1=\"3\" x2=\"4\" y1=\"5\" y2=\"6\"/></g>"))
        .isEqualTo(
            "<g><path stroke=\"a\" d=\"M1 2V9M3 2H8\"/><path stroke=\"b\" d=\"M3 5L4 6\"/></g>");
  }

  @Test
  void whatStandsBetweenTwoLinesStaysBetweenThem() {
    String line = "<line stroke=\"a\" x1=\"1\" x2=\"1\" y1=\"2\" y2=\"9\"/>";
    assertThat(Lean.of("<g>" + line + "<text x=\"1\">2</text>" + line + "</g>"))
        .isEqualTo(
            "<g><path stroke=\"a\" d=\"M1 2V9\"/><text x=\"1\">2</text>"
                + "<path stroke=\"a\" d=\"M1 2V9\"/></g>");
  }

  @Test
  void boxesAreToldFromWhereTheLastOneBegan() {
    assertThat(
            Lean.of(
                "<path d=\"M10 20 L30.4 20 L30.4 25 L10 25 L10 20 Z"
                    + " M40 10 L50 10 L50 15 L40 15 L40 10 Z\"/>"))
        .isEqualTo("<path d=\"M10 20h20v5h-20zm30-10h10v5h-10z\"/>");
  }

  @Test
  void aShapeThatLiesOnTheSameShapeIsDrawnOnce() {
    String diamond = "M5 0 L9 5 L5 9 L1 5 Z";
    assertThat(Lean.of("<path d=\"" + (diamond + " ").repeat(3).strip() + "\"/>"))
        .isEqualTo("<path d=\"M5 0L9 5L5 9L1 5Z\"/>");
  }

  @Test
  void wordsOfOneLookThatFollowEachOtherAreOneText() {
    assertThat(
            Lean.of(
                "<g><text class=\"b\" x=\"1\" y=\"9\">a</text><text class=\"b\" x=\"5\" y=\"9\">b</text>"
                    + "<text class=\"b\" x=\"7\" y=\"20\">c</text><text x=\"2\" y=\"9\">d</text></g>"))
        .isEqualTo(
            "<g><text class=\"b\"><tspan x=\"1\" y=\"9\">a</tspan><tspan x=\"5\">b</tspan>"
                + "<tspan x=\"7\" y=\"20\">c</tspan></text><text x=\"2\" y=\"9\">d</text></g>");
  }
}
