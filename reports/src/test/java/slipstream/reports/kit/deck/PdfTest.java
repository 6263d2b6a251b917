package slipstream.reports.kit.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.story.Sheet;

class PdfTest {
  @Test
  void hasAPageAndABookmarkForEachSheet() throws Exception {
    try (PDDocument document = read(EssaySheets.told())) {
      assertThat(document.getNumberOfPages()).isEqualTo(EssaySheets.told().size());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
        assertThat(item.findDestinationPage(document))
            .isEqualTo(document.getPage(bookmarks.size() - 1));
      }
      assertThat(bookmarks)
          .containsExactlyElementsOf(EssaySheets.told().stream().map(Sheet::title).toList());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(EssaySheets.TITLE);
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void hasTextsThatCanBeSelectedAndTheCautionOnEachPage() throws Exception {
    try (PDDocument document = read(EssaySheets.told())) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        Sheet sheet = EssaySheets.told().get(i);
        assertThat(text(document, i))
            .contains(sheet.title(), sheet.step(), Sheet.CAUTION, (i + 1) + " / 6")
            .contains(
                sheet.question(),
                String.join(sheet.picture() == null ? " • " : " ", sheet.sentences()))
            .doesNotContain("Don't say");
      }
    }
  }

  @Test
  void embedsItsFontsAndDrawsPicturesAsShapes() throws Exception {
    try (PDDocument document = read(EssaySheets.told())) {
      PDPage page = document.getPage(1);
      List<COSName> fonts = new ArrayList<>();
      page.getResources().getFontNames().forEach(fonts::add);
      assertThat(fonts).hasSize(2);
      for (COSName name : fonts) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+Inter.*");
      }
      for (COSName name : page.getResources().getXObjectNames()) {
        assertThat(page.getResources().isImageXObject(name)).isFalse();
      }
    }
  }

  @Test
  void tellsThoseWhoCannotSeeThePicture() throws Exception {
    Sheet seen = EssaySheets.told().get(1);
    try (PDDocument document = read(EssaySheets.told())) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      PDStructureNode story = child(document.getDocumentCatalog().getStructureTreeRoot(), 0);
      PDStructureNode sheet = child(story, 1);
      assertThat(types(sheet)).containsExactly("H1", "P", "Figure", "P", "P");
      assertThat(child(sheet, 2).getAlternateDescription())
          .isEqualTo(seen.picture().title() + ". " + seen.picture().description());
      assertThat(document.getPage(1).getStructParents()).isEqualTo(1);
    }
  }

  /** The first page: its points are a list, and its foot is read, which on other pages is not. */
  @Test
  void readsPointsAsAListAndTheCautionOnce() throws Exception {
    try (PDDocument document = read(EssaySheets.told())) {
      PDStructureNode story = child(document.getDocumentCatalog().getStructureTreeRoot(), 0);
      assertThat(types(child(story, 0))).containsExactly("H1", "P", "L", "P", "P");
      PDStructureNode list = child(child(story, 0), 2);
      assertThat(types(list)).containsExactly("LI", "LI");
      assertThat(types(child(list, 1))).containsExactly("Lbl", "LBody");
      assertThat(types(child(story, 5))).containsExactly("H1", "P");
    }
  }

  @Test
  void keepsLettersOnThePage() throws Exception {
    for (String text : List.of("W".repeat(10_000), "long words ".repeat(910).strip())) {
      List<Sheet> sheets = EssaySheets.saying(text);
      try (PDDocument document = Loader.loadPDF(Pdf.of(sheets, text, text))) {
        for (int i = 0; i < 2; i++) {
          List<Block> blocks = Page.of(sheets.get(i), i + 1, 3, text).texts();
          assertThat(positions(document, i))
              .isNotEmpty()
              .allMatch(letter -> blocks.stream().anyMatch(block -> holds(block, letter)));
          assertThat(text(document, i)).contains("…", Sheet.CAUTION);
        }
      }
    }
  }

  @Test
  void writesHostileTextAsText() throws Exception {
    try (PDDocument document =
        Loader.loadPDF(
            Pdf.of(
                EssaySheets.saying(EssaySheets.HOSTILE),
                EssaySheets.HOSTILE,
                EssaySheets.HOSTILE))) {
      assertThat(text(document, 0))
          .contains(
              "<script>alert(1)</script> ]]> & &amp; <!-- ? gnp.exe ???? ?? \"'{}"
                  + " https://example.invalid/ \\\\share\\x");
      for (PDPage page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
    }
  }

  @Test
  void writesTheSameBytesLaterAndElsewhere() throws Exception {
    byte[] first = Pdf.of(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER);
    Locale usual = Locale.getDefault();
    TimeZone home = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      // Longer than the clock of an archive needs for a step.
      Thread.sleep(2100);
      assertThat(Pdf.of(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(usual);
      TimeZone.setDefault(home);
    }
  }

  @Test
  void refusesAStoryWithoutSheets() {
    assertThatThrownBy(() -> Pdf.of(List.of(), "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PDDocument read(List<Sheet> sheets) throws Exception {
    return Loader.loadPDF(Pdf.of(sheets, EssaySheets.TITLE, EssaySheets.FOOTER));
  }

  private static List<String> types(PDStructureNode node) {
    return node.getKids().stream()
        .map(kid -> ((PDStructureElement) kid).getStructureType())
        .toList();
  }

  private static PDStructureElement child(PDStructureNode node, int index) {
    return (PDStructureElement) node.getKids().get(index);
  }

  /** With lines joined, for a text may be broken anywhere. */
  private static String text(PDDocument document, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    // The font has one glyph for the apostrophe of a quotation and that of a letter.
    return stripper.getText(document).replaceAll("\\s+", " ").replace('ʼ', '’');
  }

  private static List<TextPosition> positions(PDDocument document, int page) throws Exception {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(document);
    return letters;
  }

  private static boolean holds(Block block, TextPosition letter) {
    double x = letter.getXDirAdj();
    double end = " ".equals(letter.getUnicode()) ? x : x + letter.getWidthDirAdj();
    double y = letter.getYDirAdj();
    return x >= block.box().getX() - 0.01
        && end <= block.box().getMaxX() + 0.01
        && y <= block.box().getMaxY()
        && y - letter.getHeightDir() >= block.box().getY();
  }
}
