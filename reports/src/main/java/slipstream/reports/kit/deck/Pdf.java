package slipstream.reports.kit.deck;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.story.Sheet;

/** The story as a PDF to send and print: its texts can be searched, its pictures enlarged. */
public final class Pdf {
  /** PDF/UA-1 speaks of PDF 1.7 (ISO 32000-1). */
  private static final float PDF_OF_UA_1 = 1.7f;

  private static final String LANGUAGE = "en";
  private static final String MAKER = "Slipstream";

  private Pdf() {}

  /**
   * A document with one page a sheet, a bookmark to each, and tags for those who have it read to
   * them (PDF/UA-1). The notes for the speaker stay out.
   *
   * @param sheets the story; at least one
   * @param title of the document
   * @param footer stands on every page, after the caution
   * @return the bytes of a .pdf, the same on every machine
   * @throws ChartsUnavailableException if this machine cannot draw
   */
  public static byte[] of(List<Sheet> sheets, String title, String footer)
      throws ChartsUnavailableException {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A story without sheets");
    }
    try (PDDocument document = new PDDocument()) {
      describe(document, PlainText.line(title));
      PDDocumentOutline bookmarks = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(bookmarks);
      PdfPages pages = new PdfPages(document, new Tags(document), bookmarks);
      for (int i = 0; i < sheets.size(); i++) {
        pages.add(sheets.get(i), Page.of(sheets.get(i), i + 1, sheets.size(), footer));
      }
      pages.finish();
      return SteadyPdf.of(document);
    } catch (LinkageError | AWTError | HeadlessException e) {
      throw new ChartsUnavailableException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without dates: the same story is the same file. */
  private static void describe(PDDocument document, String title) throws IOException {
    document.setVersion(PDF_OF_UA_1);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setCreator(MAKER);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(title, LANGUAGE, MAKER));
    catalog.setMetadata(metadata);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
  }
}
