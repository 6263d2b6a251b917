package slipstream.reports.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkupTest {
  private static final String PAGE =
      """
      <!doctype html><table><thead><tr><td></td><th scope="col">a</th></tr></thead>
      <tbody>
      <tr><th scope="row">b <svg></svg></th><td>1 &lt;/td> 2</td></tr>
      </tbody></table>
      <ul><li><span>9</span> c</li>
      <li>d</li></ul>
      <svg><path class="a b" fill="var(--c0068a3)" d="M0"/><path stroke="none"/></svg>
      <p title="1 > 2 class=&#34;c&#34; x" class="d">class="e" x</p>
      <dl><dt>e</dt><dd>f</dd>
      </dl><p>g</p>
      """;

  @Test
  void aBrowserReadsTheSame() {
    String lean = Markup.lean(PAGE);
    assertThat(lean).hasSizeLessThan(PAGE.length()).doesNotContain("</td>", "</li>", "</dd>");
    assertThat(lean)
        .contains(
            "<th scope=row>",
            " fill=var(--c0068a3) d=",
            "<path stroke=\"none\"/>",
            ">class=\"e\" x");
    assertThat(read(lean)).isEqualTo(read(PAGE));
  }

  /** All elements with their text, in the order in which they stand. */
  private static String read(String html) {
    StringBuilder all = new StringBuilder();
    Jsoup.parse(html)
        .body()
        .getAllElements()
        .forEach(
            one ->
                all.append(one.cssSelector())
                    .append(one.attributes())
                    .append(": ")
                    .append(one.text())
                    .append('\n'));
    return all.toString();
  }
}
