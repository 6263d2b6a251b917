package slipstream.reports.kit.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import slipstream.reports.kit.story.Sheet;

class DeckTest {
  @Test
  void hasASlideForEachSheetWithItsTitle() throws Exception {
    try (XMLSlideShow show = shown(EssaySheets.told())) {
      assertThat(show.getSlides())
          .extracting(XSLFSlide::getTitle)
          .containsExactlyElementsOf(EssaySheets.told().stream().map(Sheet::title).toList());
      assertThat(show.getPageSize().width * 9).isEqualTo(show.getPageSize().height * 16);
      assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo(EssaySheets.TITLE);
    }
  }

  @Test
  void saysOnEverySlideThatItIsAModel() throws Exception {
    try (XMLSlideShow show = shown(EssaySheets.told())) {
      for (XSLFSlide slide : show.getSlides()) {
        XSLFTextShape footer = (XSLFTextShape) slide.getPlaceholder(Placeholder.FOOTER);
        assertThat(footer.getText()).startsWith(Sheet.CAUTION).endsWith("seed 20261");
      }
    }
  }

  @Test
  void readsTitleThenPictureThenWhatIsToKnowAndToDiscuss() throws Exception {
    Sheet seen = EssaySheets.told().get(1);
    try (XMLSlideShow show = shown(EssaySheets.told())) {
      List<XSLFShape> shapes = show.getSlides().get(1).getShapes();
      assertThat(shapes).hasSize(7);
      assertThat(text(shapes.get(0))).isEqualTo(seen.title());
      assertThat(text(shapes.get(1))).isEqualTo("Seen");
      assertThat(shapes.get(2)).isInstanceOf(XSLFPictureShape.class);
      assertThat(text(shapes.get(3)))
          .isEqualTo(String.join(" ", seen.sentences()) + " " + seen.picture().subtitle());
      assertThat(text(shapes.get(4))).isEqualTo(seen.question());
      assertThat(text(shapes.get(5))).startsWith(Sheet.CAUTION);
      assertThat(text(shapes.get(6))).isEqualTo("2 / 6");
    }
  }

  @Test
  void tellsThoseWhoCannotSeeThePicture() throws Exception {
    Sheet seen = EssaySheets.told().get(1);
    try (XMLSlideShow show = shown(EssaySheets.told())) {
      CTPicture picture = (CTPicture) show.getSlides().get(1).getShapes().get(2).getXmlObject();
      assertThat(picture.getNvPicPr().getCNvPr().getDescr())
          .isEqualTo(seen.picture().title() + ". " + seen.picture().description());
    }
  }

  /** What a program that reads aloud says of each slide, in the order of its shapes. */
  @Test
  void everySlideStartsWithItsTitleAndEveryPictureHasWords() throws Exception {
    int pictures = 0;
    try (XMLSlideShow show = shown(EssaySheets.told())) {
      for (XSLFSlide slide : show.getSlides()) {
        List<XSLFShape> shapes = slide.getShapes();
        assertThat(((XSLFTextShape) shapes.get(0)).getTextType()).isEqualTo(Placeholder.TITLE);
        for (XSLFShape shape : shapes) {
          if (shape.getXmlObject() instanceof CTPicture picture) {
            pictures++;
            assertThat(picture.getNvPicPr().getCNvPr().getDescr()).hasSizeGreaterThan(40);
          } else {
            assertThat(text(shape)).isNotBlank();
          }
        }
      }
    }
    assertThat(pictures).isEqualTo(4);
  }

  @Test
  void givesTheSpeakerTheNotes() throws Exception {
    try (XMLSlideShow show = shown(EssaySheets.told())) {
      for (int i = 0; i < show.getSlides().size(); i++) {
        assertThat(notes(show.getSlides().get(i))).isEqualTo(EssaySheets.told().get(i).notes());
      }
    }
  }

  @Test
  void leavesTheMastersTitleWhereItWas() throws Exception {
    try (XMLSlideShow show = shown(EssaySheets.told());
        XMLSlideShow untouched = new XMLSlideShow()) {
      assertThat(show.getSlideMasters().get(0).getPlaceholder(Placeholder.TITLE).getAnchor().getY())
          .isEqualTo(
              untouched
                  .getSlideMasters()
                  .get(0)
                  .getPlaceholder(Placeholder.TITLE)
                  .getAnchor()
                  .getY());
    }
  }

  @Test
  void keepsTextsApartAndOnTheSlide() throws Exception {
    String tenThousand = "long words ".repeat(910).strip();
    for (List<Sheet> sheets : List.of(EssaySheets.told(), EssaySheets.saying(tenThousand))) {
      try (XMLSlideShow show = shown(sheets)) {
        for (XSLFSlide slide : show.getSlides()) {
          Boxes.areApart(slide.getShapes().stream().map(XSLFShape::getAnchor).toList());
        }
      }
    }
  }

  @Test
  void writesHostileTextAsText() throws Exception {
    String written =
        "<script>alert(1)</script> ]]> & &amp; <!-- 😀 \u202Egnp.exe\u200F שלום 汉字 \"'{}"
            + " https://example.invalid/ \\\\share\\x";
    byte[] hostile =
        Deck.pptx(
            EssaySheets.saying(EssaySheets.HOSTILE), EssaySheets.HOSTILE, EssaySheets.HOSTILE);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(hostile))) {
      XSLFSlide slide = show.getSlides().get(0);
      assertThat(slide.getTitle()).isEqualTo(written);
      assertThat(notes(slide)).isEqualTo(written.replace("-- 😀", "--  😀"));
      assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo(written);
    }
    byte[] tame = Deck.pptx(EssaySheets.saying("tame"), "tame", "tame");
    assertThat(Package.elements(hostile)).isEqualTo(Package.elements(tame));
    assertThat(Package.text(hostile)).noneMatch(part -> part.contains("TargetMode=\"External\""));
  }

  @Test
  void writesTheSameBytesLaterAndElsewhere() throws Exception {
    byte[] first = Deck.pptx(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER);
    Locale usual = Locale.getDefault();
    TimeZone home = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      // Longer than the clock of an archive needs for a step.
      Thread.sleep(2100);
      assertThat(Deck.pptx(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(usual);
      TimeZone.setDefault(home);
    }
  }

  @Test
  void refusesAStoryWithoutSheets() {
    assertThatThrownBy(() -> Deck.pptx(List.of(), "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static XMLSlideShow shown(List<Sheet> sheets) throws Exception {
    return new XMLSlideShow(
        new ByteArrayInputStream(Deck.pptx(sheets, EssaySheets.TITLE, EssaySheets.FOOTER)));
  }

  private static String text(XSLFShape shape) {
    return ((XSLFTextShape) shape).getText();
  }

  private static String notes(XSLFSlide slide) {
    XSLFNotes notes = slide.getNotes();
    return List.of(notes.getPlaceholders()).stream()
        .filter(shape -> shape.getTextType() == Placeholder.BODY)
        .findFirst()
        .orElseThrow()
        .getText();
  }
}
