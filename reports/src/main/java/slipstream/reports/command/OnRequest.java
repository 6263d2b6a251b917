package slipstream.reports.command;

import picocli.CommandLine.Option;
import slipstream.reports.files.Wanted;

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

  /** The option that asks for something, or null. */
  public String asked() {
    return deck ? "--deck" : pdf ? "--pdf" : null;
  }
}
