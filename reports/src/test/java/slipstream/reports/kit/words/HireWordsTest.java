package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HireWordsTest {
  @Test
  void tellsHowLongThoseHiredTake() {
    assertThat(HireWords.basis(List.of("structure.qa={fte: 1, ramp-up: 40 days}")))
        .hasValueSatisfying(
            said -> assertThat(said).contains("after 40 days").doesNotContain("wish"));
    assertThat(
            HireWords.basis(
                List.of("structure.qa={ramp-up: 5 days}", "structure.manager={ramp-up: 1 sprint}")))
        .hasValueSatisfying(said -> assertThat(said).contains("after 1 sprint or 5 days"));
  }

  @Test
  void saysThatAPlanEndsBeforeAHireIsUpToSpeed() {
    List<String> hired = List.of("structure.qa={fte: 1, ramp-up: 40 days}", "practices.slack=20%");

    assertThat(HireWords.basis(hired, 10))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .endsWith(
                        " This plan ends after 10 days: what they bring later is not in it."));
    assertThat(HireWords.basis(hired, 40)).isEqualTo(HireWords.basis(hired));
    assertThat(HireWords.basis(List.of("structure.qa={ramp-up: 40 min}"), 10))
        .isEqualTo(HireWords.basis(List.of("structure.qa={ramp-up: 40 min}")));
  }

  @Test
  void callsAWishWhatHasFullEffectAtOnce() {
    List<String> wishes =
        List.of("structure.qa=present", "structure.qa={fte: 0.5}", "structure.qa={ramp-up: 0h}");
    for (String wish : wishes) {
      assertThat(HireWords.basis(List.of(wish)))
          .as(wish)
          .hasValueSatisfying(said -> assertThat(said).startsWith("A wish"));
    }
  }

  /** The model has no ramp-up for them, so the answer may not sound as if it were a choice. */
  @Test
  void saysThatAnotherOneInARoleStartsAtOnce() {
    String flatters =
        "What is added to a role or discipline that is there already has full effect at once;"
            + " real people take a while, so this flatters.";
    for (String joins : List.of("structure.qa.fte=2", "team.backend.developers=3")) {
      assertThat(HireWords.basis(List.of(joins))).as(joins).hasValue(flatters);
    }
    assertThat(
            HireWords.basis(
                List.of("structure.qa={fte: 1, ramp-up: 40 days}", "structure.designer.fte=2")))
        .hasValue(
            "Whoever is hired ramps up: full effect after 40 days, and somebody's time until then. "
                + flatters);
  }

  @Test
  void tellsThoseWhoRampUpFromThoseWhoDoNot() {
    assertThat(
            HireWords.basis(
                List.of("structure.qa={fte: 1, ramp-up: 40 days}", "structure.manager=present")))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .endsWith(
                        " Of the others it is a wish that they have full effect on the first day."));
  }

  @Test
  void isSilentWhereNobodyIsHired() {
    assertThat(HireWords.basis(List.of("structure.qa=missing", "practices.slack=20%"))).isEmpty();
  }
}
