package slipstream.reports.cli;

import picocli.CommandLine.Option;

/**
 * Files that are only written where somebody asks for them: their libraries take a second to load.
 */
final class OnRequest {
  @Option(names = "--deck", description = "Write the retro story as slides too (deck.pptx).")
  private boolean deck;

  @Option(names = "--pdf", description = "Write the retro story as a PDF too (report.pdf).")
  private boolean pdf;

  boolean deck() {
    return deck;
  }

  boolean pdf() {
    return pdf;
  }

  /** The option that asks for something, or null. */
  String asked() {
    return deck ? "--deck" : pdf ? "--pdf" : null;
  }
}
