package slipstream.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "with a system analyst                      | with-a-system-analyst",
        "with a QA at 0.5 FTE, with a WIP limit of 3 | with-a-qa-at-0.5-fte-with-a-wip-limit-of-3",
        "with 20% slack                             | with-20%-slack",
        "with mechanisms.incidents.rate=1 in 5      | with-mechanisms.incidents.rate-1-in-5",
        "../../etc                                  | etc",
        "with a manager from sprint 2...            | with-a-manager-from-sprint-2",
      })
  void wordsKeepWhatCanBeTyped(String words, String name) {
    assertThat(FolderName.of(words)).isEqualTo(name);
  }

  @Test
  void whatLosesLettersIsToldApartByANumber() {
    assertThat(FolderName.of("für alle")).startsWith("f-r-alle-").matches("[a-z0-9-]+");
    assertThat(FolderName.of("für alle")).isNotEqualTo(FolderName.of("fér alle"));
    assertThat(FolderName.of("団")).matches("[0-9a-f]+");
  }

  @Test
  void aLongQuestionIsCutAndStaysItsOwn() {
    String many = "with a role, ".repeat(20);
    assertThat(FolderName.of(many + "one")).hasSizeLessThan(70).startsWith("with-a-role-with");
    assertThat(FolderName.of(many + "one")).isNotEqualTo(FolderName.of(many + "two"));
  }
}
