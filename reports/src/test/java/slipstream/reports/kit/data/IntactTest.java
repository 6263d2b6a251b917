package slipstream.reports.kit.data;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;

/** A stored result that somebody has changed: one part of it, and what is said of it. */
class IntactTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHOLE =
      ResultText.of(
          ResultDocument.of(
              "0.1.0", "slipstream run", Map.of(), "0", EssayTeam.told().result(), null));

  @Test
  void theWholeIsRead() {
    assertThatCode(() -> ResultJson.read(WHOLE, Told.STUDIES.kinds())).doesNotThrowAnyException();
  }

  /** Nothing, in place of what is there; a name that is another; too few, too many. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /metrics/slipDays      | null | field 'metrics.slipDays' holds nothing
          /metrics/slipDays/unit | null | field 'metrics.slipDays.unit' holds nothing
          /metrics/onTime        |      | field 'metrics' has no 'onTime'
          /metrics               | {}   | field 'metrics' has no 'deliveredShare'
          /timeUse/backend       |      | field 'timeUse' has no 'backend'
          /people/backend        | -1   | field 'people.backend' counts -1
          /runs                  | -1   | field 'runs' counts -1
          /slipDots              | []   | field 'slipDots' is empty
          /perSprint             | []   | field 'perSprint' is empty
          /perSprint/0/sprint    | 7    | field 'perSprint' does not count its sprints from 1 on
          /sprints               | 1000 | field 'perSprint' has fewer sprints than the plan
          /blame/nobody          |      | field 'blame' has no 'nobody'
          /gap/nobody            |      | field 'gap' has no 'nobody'
          /plannedEndDays        | 1e17 | field 'plannedEndDays' is no end of a plan
          /plannedEndDays        | null | field 'plannedEndDays' is no end of a plan
          /plannedEndDays        | 1e19 | a number is beyond all that is ever written
          /closeUp | {"fan": null, "diary": null} | field 'closeUp.fan' holds nothing
          """)
  void isRefusedInWords(String place, String value, String message) throws Exception {
    String changed = changed(WHOLE, place, value);
    assertThatThrownBy(() -> ResultJson.read(changed, Told.STUDIES.kinds()))
        .isInstanceOf(NotAResultException.class)
        .hasMessage(message);
  }

  /** As `.ci/fuzz` found: what a study names must be there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          forecast  | /outlooks                             | {}       | field 'outlooks' has no '
          calibrate | /walkForward/winner                   | "nobody" | field 'proof' lacks one of
          run-sprints | /metrics/sprintShare                |          | field 'metrics' has no 'spr
          run       | /chain/common-luck                    | null     | field 'chain.common-luck' is
          compare   | /alternatives                         | []       | field 'alternatives' is empty
          what-if   | /difference/slipDays                  |          | field 'difference' lacks a me
          calibrate | /prediction/deliveredOverCommitted/quantiles | [0.5] | field 'prediction.deliver
          calibrate | /check/2/before                       | [0.5]    | field 'check' or 'fittedFan'
          calibrate | /history/sprints                      | []       | field 'check' has other spri
          portfolio | /teams/1/hires                        | []       | field 'hires' of team 'Lesso
          sensitivity | /tornado                            | []       | field 'tornado' is empty
          advise    | /options                              | []       | field 'options' is empty
          what-if   | /alternatives/0/difference/slipDays   |          | field 'alternatives[0].diff
          what-if   | /alternatives/0/result/metrics/onTime |          | field 'alternatives[0].resu
          """)
  void aStudyNamesWhatIsThere(String kind, String place, String value, String message)
      throws Exception {
    Path sample = Path.of("src/test/resources/fuzz/result/" + kind + ".json");
    String changed = changed(Files.readString(sample), place, value);
    assertThatThrownBy(() -> ResultJson.read(changed, Told.STUDIES.kinds()))
        .isInstanceOf(NotAResultException.class)
        .hasMessageStartingWith(message);
  }

  /** The whole, with another value at a place, or without it. */
  private static String changed(String whole, String place, String value)
      throws JsonProcessingException {
    JsonNode root = JSON.readTree(whole);
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = root.at(pointer.head());
    String last = pointer.last().getMatchingProperty();
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), JSON.readTree(value));
    } else if (value == null) {
      ((ObjectNode) parent).remove(last);
    } else {
      ((ObjectNode) parent).set(last, JSON.readTree(value));
    }
    return JSON.writeValueAsString(root);
  }
}
