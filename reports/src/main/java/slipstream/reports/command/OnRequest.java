package slipstream.reports.command;

import picocli.CommandLine.Option;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.Wanted;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.drawing.Trial;

/**
 * Files that are only written where somebody asks for them: their libraries take a second to load.
 */
public final class OnRequest {
  @SameResult
  @Option(names = "--deck", description = "Write the retro story as slides too (deck.pptx).")
  private boolean deck;

  @SameResult
  @Option(names = "--pdf", description = "Write the retro story as a PDF too (report.pdf).")
  private boolean pdf;

  /** What is wanted, with charts or without. */
  public Wanted beside(boolean charts) {
    return new Wanted(charts, deck, pdf);
  }

  /**
   * To be called before anything is computed or drawn.
   *
   * @param ofOneTeam whether the answer is about one team
   * @throws Refusal where the story is asked for, and there is none or none can be drawn
   */
  public void check(boolean ofOneTeam) {
    if (asked() != null && !ofOneTeam) {
      throw Refusal.usage(
          asked()
              + " tells the story of one team, and here are several; leave it out, or ask about one"
              + " of them: advise TEAM "
              + asked());
    }
    if (asked() != null) {
      try {
        Trial.check();
      } catch (ChartsUnavailableException e) {
        throw Refusal.files(asked() + " shows charts, and " + e.getMessage());
      }
    }
  }

  /** The option that asks for something, or null. */
  public String asked() {
    return deck ? "--deck" : pdf ? "--pdf" : null;
  }
}
