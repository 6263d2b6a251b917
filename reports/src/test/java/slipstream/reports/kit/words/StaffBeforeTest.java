package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffBeforeTest {
  private static final Map<String, Object> SCENARIO =
      Map.of(
          "structure",
          Map.of(
              "qa",
              "present",
              "manager",
              "missing",
              "tech-lead",
              Map.of("fte", 0.5, "ramp-up", "5 days")),
          "team",
          Map.of("backend", Map.of("developers", 3, "seat", 2)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "team.backend.developers=4 | true",
        "team.backend.developers=3 | false",
        "team.backend.developers=1 | false",
        "structure.qa.fte=2 | true",
        "structure.qa.fte=0.5 | false",
        "structure.qa={fte: 0.5} | false",
        "structure.qa={ramp-up: 5 days, fte: 1.5} | true",
        "structure.qa=missing | false",
        "structure.manager=present | true",
        "structure.manager={fte: 0.2, ramp-up: 40 days} | true",
        "structure.tech-lead=present | true",
        "structure.tech-lead.fte=0.25 | false"
      })
  void onlyWhoIsMoreThanBeforeIsHired(String setting, boolean hired) {
    assertThat(new StaffBefore(SCENARIO).hires(List.of(setting)))
        .isEqualTo(hired ? List.of(setting) : List.of());
  }

  @Test
  void whatIsNoMatterOfPeopleStays() {
    List<String> changes = List.of("practices.slack=20%", "backlog.stories=4");
    assertThat(new StaffBefore(SCENARIO).hires(changes)).isEqualTo(changes);
  }
}
