package slipstream.simulator.team;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.decisions.Debt;

/** Numbers that results rest on: the same seed gives the same run only while none of them moves. */
class VocabularyTest {
  @Test
  void everySourceOfChanceKeepsItsNumber() {
    assertThat(AllMechanisms.LIST.stream().map(type -> (Declaration<?>) type))
        .extracting(Declaration::key, mechanism -> numbers(mechanism.chances()))
        .contains(
            tuple("clarification", List.of(5)),
            tuple("edge-cases", List.of(6)),
            tuple("spec-churn", List.of(7)),
            tuple("unplanned-requests", List.of(8)),
            tuple("priority-shifts", List.of(9)),
            tuple("planning", List.of()),
            tuple("juggling", List.of(38)),
            tuple("late-feedback", List.of()),
            tuple("review", List.of(39)),
            tuple("decisions", List.of(11)),
            tuple("reversals", List.of(12)),
            tuple("access", List.of(13)),
            tuple("environments", List.of(14)),
            tuple("deployment", List.of(15)),
            tuple("contract", List.of(16)),
            tuple("incidents", List.of(17)),
            tuple("defects", List.of(18)),
            tuple("approvals", List.of(19)),
            tuple("dependencies", List.of(20)),
            tuple("processes", List.of(21)),
            tuple("designs", List.of(22)),
            tuple("onboarding", List.of(23)),
            tuple("debt", List.of()),
            tuple("absences", List.of(36)),
            tuple("pairing", List.of()),
            tuple("overtime", List.of()),
            tuple("forgetting", List.of(37)));
    assertThat(
            numbers(
                List.of(
                    Chance.SIZE,
                    Chance.ERROR,
                    Chance.SPRINT_FACTOR,
                    Chance.RESUMPTION,
                    Chance.WIP_LIMIT,
                    Chance.PERCEPTION,
                    Chance.TRACKER)))
        .containsExactly(0, 1, 2, 3, 10, 25, 50);
  }

  @Test
  void noTwoSourcesOfChanceShareANumber() {
    assertThat(numbers(AllMechanisms.VOCABULARY.chances()))
        .doesNotHaveDuplicates()
        .containsAll(IntStream.range(0, 26).boxed().toList());
  }

  @Test
  void everyActivityKeepsItsPlaceInTables() {
    assertThat(AllMechanisms.VOCABULARY.activities())
        .extracting(Activity::key)
        .startsWith(
            "own-work",
            "edge-cases",
            "rework",
            "fixing",
            "clarifying",
            "deciding",
            "provisioning",
            "contracting",
            "designing",
            "integrating",
            "testing",
            "chasing",
            "learning",
            "deploying",
            "documenting",
            "incidents",
            "unplanned",
            "mentoring",
            "resuming",
            "waiting",
            "idle")
        .contains("away", "pairing", "recalling");
  }

  @Test
  void whatAMechanismHasItDeclares() throws IllegalAccessException {
    for (MechanismType type : AllMechanisms.LIST) {
      for (Field field : type.row().getDeclaringClass().getDeclaredFields()) {
        field.setAccessible(true);
        if (field.getType() == TaskKind.class) {
          assertThat(((Declaration<?>) type).kinds()).contains((TaskKind) field.get(null));
        } else if (field.getType() == Chance.class) {
          assertThat(((Declaration<?>) type).chances()).contains((Chance) field.get(null));
        }
      }
    }
  }

  private static List<Integer> numbers(List<Chance> chances) {
    return chances.stream().map(Chance::number).toList();
  }

  @Test
  void wordsAreInTheOrderOfTheirNumbers() {
    Vocabulary words = new Vocabulary(AllMechanisms.LIST);

    assertThat(words.activities()).isSortedAccordingTo(comparingInt(Activity::number));
    assertThat(words.kinds()).isSortedAccordingTo(comparingInt(kind -> kind.activity().number()));
    assertThat(words.kinds()).contains(TaskKind.OWN_WORK, TaskKind.WAIT);
    assertThat(words.chances()).contains(Chance.SIZE, new Chance(5));
    assertThat(words.group("incidents")).isEqualTo(Activity.Group.INTERRUPTION);
    assertThat(words.group("nobody-knows")).isEqualTo(Activity.Group.DUTY);
    assertThat(words.addsWork("hot-fix")).isTrue();
    assertThat(words.addsWork("test")).isFalse();
    assertThat(words.addsWork("nobody-knows")).isFalse();
    // What is no task comes first, by its key; then by the tasks' activities.
    assertThat(
            Stream.of("test", "edge-case", "taken-up", "built", "question")
                .sorted(words.orderOfEvents()))
        .containsExactly("built", "taken-up", "edge-case", "question", "test");
  }

  private static Declaration<Mechanism> bringing(String key, TaskKind kind) {
    return Declaration.<Mechanism>of(key, "9. Something.", Debt.Row.class, setting -> null)
        .giving(kind);
  }

  private static String refusal(TaskKind one, TaskKind other) {
    List<MechanismType> both = List.of(bringing("one", one), bringing("other", other));
    return catchThrowableOfType(IllegalStateException.class, () -> new Vocabulary(both))
        .getMessage();
  }

  @Test
  void noTwoMechanismsBringTheSame() {
    Activity first = new Activity(40, "first", Activity.Group.DUTY);
    Activity second = new Activity(41, "second", Activity.Group.DUTY);
    assertThat(refusal(TaskKind.of("same", first), TaskKind.of("same", second)))
        .isEqualTo("two mechanisms bring the task same");
    Activity namesake = new Activity(41, "first", Activity.Group.DUTY);
    assertThat(refusal(TaskKind.of("one", first), TaskKind.of("two", namesake)))
        .isEqualTo("two mechanisms bring the activity first");
    Activity neighbour = new Activity(40, "second", Activity.Group.DUTY);
    assertThat(refusal(TaskKind.of("one", first), TaskKind.of("two", neighbour)))
        .isEqualTo("two mechanisms bring the activity's number 40");
  }
}
