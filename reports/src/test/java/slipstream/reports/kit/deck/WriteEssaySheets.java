package slipstream.reports.kit.deck;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the essay team's story into a folder, to be looked at and compared between JDKs. */
public final class WriteEssaySheets {
  private WriteEssaySheets() {}

  /** Takes the folder as its argument. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Files.write(
        folder.resolve("story.pptx"),
        Deck.pptx(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER));
    Files.write(
        folder.resolve("story.pdf"),
        Pdf.of(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER));
    String hostile = EssaySheets.HOSTILE.repeat(3);
    Files.write(
        folder.resolve("hostile.pptx"), Deck.pptx(EssaySheets.saying(hostile), hostile, hostile));
    Files.write(
        folder.resolve("hostile.pdf"), Pdf.of(EssaySheets.saying(hostile), hostile, hostile));
  }
}
