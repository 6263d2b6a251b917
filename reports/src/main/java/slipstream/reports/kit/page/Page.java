package slipstream.reports.kit.page;

import java.util.List;
import slipstream.reports.kit.live.Live;
import slipstream.reports.kit.table.Grid;

/**
 * All that a page shows, in the order in which it shows it.
 *
 * @param name of the scenario
 * @param description of the scenario; may be empty
 * @param verdict sentences, the most important first
 * @param warnings what a reader must know before trusting the figures; may be empty
 * @param live what lets the reader try changes; null where the scenario is not known
 * @param team what a history says of the reader's own team; null where there is none
 * @param decide for the manager
 * @param retro for the coach, sheet after sheet
 * @param votes what the room may guess
 * @param understand for the student
 * @param replay one run; null where nobody looked at one
 * @param provenance where all this is from
 * @param parts style, script and fonts
 */
public record Page(
    String name,
    String description,
    List<String> verdict,
    List<String> warnings,
    Live live,
    Team team,
    Decide decide,
    List<Step> retro,
    List<Vote> votes,
    Understand understand,
    Replay replay,
    List<Fact> provenance,
    PageParts parts) {

  /**
   * The reader's own team.
   *
   * @param exhibits pictures
   * @param tables all that was found, in figures
   */
  public record Team(List<Exhibit> exhibits, List<Grid> tables) {}

  /**
   * What a manager decides on.
   *
   * @param answers questions with their answers
   * @param exhibits pictures
   */
  public record Decide(List<Answer> answers, List<Exhibit> exhibits) {}

  /**
   * A question and its answer.
   *
   * @param simulating the end of the answer where the page simulates
   * @param reading the end of the answer on paper, and where a browser cannot simulate
   */
  public record Answer(String question, String answer, String simulating, String reading) {
    /** An answer that is the same everywhere. */
    public Answer(String question, String answer) {
      this(question, answer, "", "");
    }
  }

  /**
   * A sheet of the retro.
   *
   * @param number from 1
   * @param exhibit picture, or null
   */
  public record Step(
      int number,
      String key,
      String name,
      String title,
      List<String> sentences,
      String question,
      Exhibit exhibit) {}

  /**
   * How the model came to it.
   *
   * @param mechanisms how missing roles disturb delivery
   * @param parameters groups of what is assumed
   * @param terms definitions
   * @param exhibits pictures
   * @param tables all other tables
   */
  public record Understand(
      List<MechanismLine> mechanisms,
      List<ParameterGroup> parameters,
      List<Fact> terms,
      List<Exhibit> exhibits,
      List<Grid> tables) {}

  /** A mechanism, whose role it belongs to, and what happens without it. */
  public record MechanismLine(String name, String owner, String staffed, String without) {}

  /** Parameters of one block. */
  public record ParameterGroup(String name, List<Assumed> parameters) {}

  /** A name and what it stands for. */
  public record Fact(String name, String text) {
    /** What a scenario's hash is of: the same file run more often has another. */
    public static Fact hash(String hash) {
      return new Fact("Hash of the scenario, its seed and its runs", hash);
    }
  }

  /**
   * One run.
   *
   * @param headline how it went
   * @param exhibits pictures of the whole run
   * @param days day by day
   */
  public record Replay(String headline, List<Exhibit> exhibits, List<DayView> days) {}
}
