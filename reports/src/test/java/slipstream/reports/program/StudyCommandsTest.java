package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.Approved;
import slipstream.reports.Told;
import slipstream.reports.command.CommonOptions;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.comparison.Comparisons;

/**
 * What-if, compare, explain, advise, calibrate and forecast, from what is typed to what is printed
 * and written.
 */
class StudyCommandsTest {
  private static final String ESSAY = RealProgram.scenario("the-essay-team");
  private static final String STAFFED = RealProgram.scenario("fully-staffed-team");
  private static final String SPRINTS = "../simulator/docs/examples/sprints.csv";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what-if-hire-an-analyst      | what-if ESSAY --hire system-analyst --runs=500",
        "what-if-wish-for-an-analyst  | what-if ESSAY --hire system-analyst --ramp-up none --runs=500",
        "what-if-slack                | what-if ESSAY --practice slack=20% --runs=500",
        "what-if-cannot-tell          | what-if ESSAY --hire on-call --runs=20",
        "what-if-nothing-changes      | what-if STAFFED --practice on-call-rotation --runs=50",
        "what-if-hires-over-time      | what-if ESSAY --hire qa@0.5 --hire manager:sprint-2"
            + " --ramp-up 1_sprint --set sprint.count=3 --runs=200",
        "what-if-without              | what-if STAFFED --without qa --hire backend --runs=200",
        "compare                      | compare ESSAY STAFFED --runs=200",
        "explain                      | explain STAFFED --set structure.qa=missing --runs=100",
        "explain-on-time              | explain ESSAY --of on-time --runs=10",
        "explain-exact                | explain ESSAY --exact --runs=20",
        "explain-blame                | explain ESSAY --of blame --runs=200",
        "explain-precision            | explain STAFFED --precision 0.5_days",
        "explain-nothing-to-switch    | explain STAFFED --set team.frontend.variability=false"
            + " --set team.backend.variability=false --runs=20",
        "advise                       | advise ESSAY --runs=100",
        "advise-robust                | advise ESSAY --ramp-up none --robust --worlds=6 --runs=40",
        "calibrate                    | calibrate SPRINTS --teams=16 --runs=20 --today=2026-05-01",
        "forecast                     | forecast SPRINTS --remaining=120 --by=2026-07-17 --teams=16"
            + " --runs=20 --today=2026-05-01",
      })
  void printsWhatWasApproved(String name, String command) throws IOException {
    Typed typed = type(command + " --no-charts --quiet --seed=1");
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exitCode()).isZero();
    Approved.text("study/" + name + ".txt", typed.out());
  }

  @Test
  void writesAResultThatFitsItsSchemaAndCanBeReadAgain() throws Exception {
    type("what-if ESSAY --hire manager --runs=60 --no-charts");
    String whatIf = Files.readString(folder.resolve("result.json"));
    assertThat(schemaErrors(whatIf)).isEmpty();
    ResultDocument read = ResultJson.read(whatIf, Told.STUDIES.kinds());
    assertThat(ResultText.of(read)).isEqualTo(whatIf);
    assertThat(((Comparisons) read.study()).difference())
        .containsKeys("slipDays", "onTime", "backendBlameShare");
    assertThat(Files.readAllLines(folder.resolve("runs.csv")))
        .hasSize(61)
        .first()
        .asString()
        .contains(",slipDays,")
        .contains(",alternative1.slipDays,");

    Typed explained = type("explain ESSAY --runs=10 --json --quiet");
    assertThat(schemaErrors(explained.out())).isEmpty();
    assertThat(ResultText.of(ResultJson.read(explained.out(), Told.STUDIES.kinds())))
        .isEqualTo(explained.out());

    Typed blamed = type("explain ESSAY --of blame --runs=60 --json --quiet");
    assertThat(schemaErrors(blamed.out())).isEmpty();
    assertThat(ResultText.of(ResultJson.read(blamed.out(), Told.STUDIES.kinds())))
        .isEqualTo(blamed.out());

    Typed advice = type("advise ESSAY --runs=30 --robust --worlds=4 --json --quiet");
    assertThat(schemaErrors(advice.out())).isEmpty();
    assertThat(ResultJson.read(advice.out(), Told.STUDIES.kinds()).study())
        .isInstanceOf(Advice.class);
    assertThat(ResultText.of(ResultJson.read(advice.out(), Told.STUDIES.kinds())))
        .isEqualTo(advice.out());
  }

  @Test
  void aGoalIsJudgedOnTheTeamWithTheChange() {
    assertThat(type("what-if ESSAY --hire qa --runs=60 --no-charts --goal=slip-days<=1").exitCode())
        .isEqualTo(4);
    assertThat(
            type("what-if STAFFED --hire qa --runs=60 --no-charts --goal=slip-days<=9").exitCode())
        .isZero();
    // Every scenario that is compared must meet it, the first one too.
    assertThat(type("compare ESSAY STAFFED --runs=60 --no-charts --goal=slip-days<=5").exitCode())
        .isEqualTo(4);
  }

  @Test
  void everyQuestionHasAFolderOfItsOwn() {
    CommonOptions options = new CommonOptions();
    Path run = options.folderFor(Path.of("teams/ours.yaml"), "run");
    assertThat(run).isEqualTo(Path.of("slipstream-out", "ours"));
    assertThat(options.folderFor(Path.of("teams/ours.yaml"), "what-if"))
        .isEqualTo(run.resolve("what-if"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what-if ESSAY                            | 2 | add --hire ROLE",
        "what-if ESSAY --hire analist             | 2 | did you mean system-analyst?",
        "what-if ESSAY --hire qa@half             | 2 | --hire takes ROLE",
        "what-if ESSAY --hire qa@1.2.3            | 2 | structure.qa",
        "what-if ESSAY --hire qa@99               | 2 | structure.qa",
        "what-if ESSAY --hire designer:sprint-2   | 2 | has this role already",
        "what-if ESSAY --hire backend@0.5         | 2 | hired whole",
        "what-if ESSAY --without qa               | 2 | has no QA as it is",
        "what-if ESSAY --practice contract        | 2 | no practice 'contract'",
        "what-if ESSAY --practice slack           | 2 | needs a value",
        "what-if ESSAY --practice slack=2000%     | 2 | practices.slack",
        "what-if ESSAY --ramp-up 2_days           | 2 | add --hire",
        "what-if ESSAY --set nonsense             | 2 | --set takes KEY=VALUE",
        "what-if ESSAY --hire qa --assume nonsense | 2 | --assume takes KEY=VALUE",
        "what-if ESSAY --assume structure.qa=present | 2 | compares with a change; add --hire",
        "what-if ESSAY --set structure.qa=present --assume structure.qa=present | 2 | changes no",
        "what-if STAFFED --hire qa --without qa   | 2 | --hire qa and --without qa say the opposite",
        "what-if ESSAY --hire qa@0                | 2 | --hire qa@0: nobody would be hired",
        "what-if ESSAY --hire manager:sprint-7    | 2 | the simulation ends with sprint 6",
        "what-if ESSAY --hire designer@0.0        | 2 | --hire designer@0.0: nobody would be",
        "what-if ESSAY --hire qa --hire qa        | 2 | --hire qa: changes nothing; with what",
        "what-if ESSAY --practice slack=0%        | 2 | --practice slack=0%: changes nothing;",
        "what-if STAFFED --practice wip-limit=none | 2 | --practice wip-limit=none: changes noth",
        "what-if ESSAY --set structure.qa=missing | 2 | --set structure.qa=missing: changes no",
        "what-if ESSAY --hire qa --practice contract-first=false | 2 | contract-first=false: cha",
        "what-if ESSAY --hire qa --set structure.qa=missing | 2 | undo each other",
        "compare ESSAY ESSAY                      | 2 | is the same scenario as",
        "explain ESSAY --player practices.slack=0% | 2 | so already, so it causes nothing",
        "what-if none.yaml --hire qa              | 5 | no such file",
        "compare ESSAY                            | 2 | SCENARIO",
        "compare ESSAY none.yaml                  | 5 | no such file",
        "explain ESSAY --of guilt                 | 2 | --of takes slip, on-time or blame",
        "explain ESSAY --party backend            | 2 | it takes --of blame",
        "explain ESSAY --of blame --party qa      | 2 | --party takes frontend or backend",
        "explain ESSAY --of blame --exact         | 2 | leave out --exact, --precision and",
        "explain ESSAY --of blame --precision 1   | 2 | leave out --exact, --precision and",
        "explain ESSAY --of blame --player practices.slack=10% | 2 | leave out --exact",
        "explain ESSAY --of blame --runs 10000000 | 2 | at most",
        "explain ESSAY --of blame --party frontend --set team.frontend.developers=0 --set"
            + " backlog.frontend-share=0% | 2 | nobody works there",
        "explain ESSAY --player nonsense          | 2 | --player takes KEY=VALUE",
        "explain ESSAY --player structure.q=1     | 2 | unknown key",
        "explain ESSAY --player structure.qa=present | 2 | one of the causes already",
        "explain ESSAY --permutations 8           | 2 | say how precise with --precision DAYS",
        "explain ESSAY --precision 0              | 2 | from 0.001h",
        "explain ESSAY --precision -1             | 2 | from 0.001h",
        "explain ESSAY --exact --precision 1      | 2 | not a precision: --runs N",
        "explain ESSAY --exact --runs 100000      | 2 | at most",
        "explain ESSAY --runs 10000000            | 2 | at most",
        "advise ESSAY --budget 0                  | 2 | 1 to 5 changes",
        "advise ESSAY --robust --worlds 1         | 2 | --worlds takes 2 to",
        "advise ESSAY --budget many               | 2 | --budget takes",
        "advise ESSAY --budget 900EUR             | 2 | has no costs",
      })
  void refusesInOneMessageAndBeforeItRuns(String command, int code, String said)
      throws IOException {
    Typed typed = type(command);
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "bug", "null");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "advise, Interrupted before there was any advice.",
    "sensitivity, Interrupted before there was any assumption to tell of."
  })
  void saysWhereAStopLeavesNothing(String command, String said) {
    Typed typed =
        RealProgram.interrupted(
            command, ESSAY, "--quiet", "--out", folder.resolve("none").toString());
    assertThat(typed.exitCode()).isEqualTo(130);
    assertThat(typed.err()).contains(said);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aStopLeavesAPartOfWhyItIsThem() {
    Typed typed =
        RealProgram.interrupted(
            "explain", ESSAY, "--of", "blame", "--json", "--quiet", "--party", "backend");
    // Each worker finishes the block that it is at.
    assertThat(typed.exitCode()).isEqualTo(130);
    assertThat(typed.out()).contains("\"complete\": false", "\"party\": \"backend\"");
  }

  @Test
  void saysHowMuchMoreOfARoleThereIs() {
    assertThat(type("what-if ESSAY --hire designer --runs=20").out())
        .contains("With another designer:");
    assertThat(type("what-if ESSAY --hire designer@0.5 --runs=20").out())
        .contains("With 0.5 FTE more as designer:");
  }

  @Test
  void saysWhetherAHireIsAWish() {
    assertThat(type("what-if ESSAY --hire qa --runs=20").out())
        .contains("Whoever is hired ramps up: full effect after 40 days");
    assertThat(type("what-if ESSAY --hire qa --ramp-up none --runs=20").out())
        .contains("A wish: whoever is hired has full effect on the first day.");
    assertThat(type("what-if ESSAY --hire qa --hire backend --runs=20").out())
        .contains(
            "full effect after 40 days",
            "a role or discipline that is there already has full effect at once");
    assertThat(type("what-if ESSAY --hire designer --runs=20").out())
        .contains("so this flatters.")
        .doesNotContain("wish");
    assertThat(type("what-if ESSAY --practice contract-first --runs=20").out())
        .doesNotContain("wish", "ramps up");
    assertThat(type("advise ESSAY --ramp-up none --budget=1 --runs=20").out())
        .contains("A wish: whoever is hired has full effect on the first day.");
    assertThat(type("advise ESSAY --ramp-up 3_days --budget=1 --runs=20").out())
        .contains("full effect after 3 days");
  }

  /** Words of the command; an underscore stands for a blank inside a word. */
  private Typed type(String command) {
    Stream<String> words =
        Arrays.stream(command.split(" +"))
            .map(
                word ->
                    switch (word) {
                      case "ESSAY" -> ESSAY;
                      case "STAFFED" -> STAFFED;
                      case "SPRINTS" -> SPRINTS;
                      default -> word.replace('_', ' ');
                    });
    Stream<String> out = command.contains("--json") ? Stream.of() : Stream.of("--out=" + folder);
    return RealProgram.command(Stream.concat(words, out).toArray(String[]::new));
  }

  private static Iterable<?> schemaErrors(String json) {
    InputStream schema = ResultJson.class.getResourceAsStream("/schema/result.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
