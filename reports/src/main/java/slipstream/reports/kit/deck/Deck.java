package slipstream.reports.kit.deck;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.kit.story.Sheet;

/** The story as slides for PowerPoint and its kin, whose texts can be selected and edited. */
public final class Deck {
  /** Pixels of a bitmap for one of its canvas: as many as a projector has. */
  private static final double SHARP = 1.2;

  private Deck() {}

  /**
   * A presentation with one slide a sheet: the picture with its description, the notes for the
   * speaker.
   *
   * @param sheets the story; at least one
   * @param title of the document
   * @param footer stands on every slide, after the caution
   * @return the bytes of a .pptx, the same on every machine
   * @throws ChartsUnavailableException if this machine cannot draw
   */
  public static byte[] pptx(List<Sheet> sheets, String title, String footer)
      throws ChartsUnavailableException {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A story without sheets");
    }
    try (XMLSlideShow show = Template.show(PlainText.line(title))) {
      Slides slides = new Slides(show);
      for (int i = 0; i < sheets.size(); i++) {
        Sheet sheet = sheets.get(i);
        Page page = Page.of(sheet, i + 1, sheets.size(), footer);
        byte[] png =
            sheet.picture() == null ? null : Drawings.png(sheet.picture(), page.canvas(), SHARP);
        slides.add(sheet, page, png);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return SteadyZip.of(out.toByteArray());
    } catch (LinkageError | AWTError | HeadlessException e) {
      throw new ChartsUnavailableException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
