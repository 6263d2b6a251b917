package slipstream.reports.kit.deck;

import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.deck.Block.Role;
import slipstream.reports.kit.story.Sheet;

/** Writes pages as slides. Shapes stand in the order in which they are read aloud. */
final class Slides {
  static final String LANGUAGE = "en-US";

  static {
    // A picture is looked at for its size. A file to do so would be put on a list of what to delete
    // when the program ends, which takes nothing more once it was stopped: as it writes what it
    // has.
    ImageIO.setUseCache(false);
  }

  private final XMLSlideShow show;
  private final XSLFSlideLayout layout;

  Slides(XMLSlideShow show) {
    this.show = show;
    layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
  }

  /** Adds a slide; the PNG is null where the sheet has no picture. */
  void add(Sheet sheet, Page page, byte[] png) {
    XSLFSlide slide = show.createSlide(layout);
    page.blocks().forEach(block -> write(slide, block));
    if (png != null) {
      XSLFPictureShape shape = slide.createPicture(show.addPicture(png, PictureType.PNG));
      shape.setAnchor(page.picture());
      CTNonVisualDrawingProps named = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
      named.setName("Picture");
      named.setDescr(
          PlainText.lines(sheet.picture().title() + ". " + sheet.picture().description()));
    }
    page.after().forEach(block -> write(slide, block));
    note(slide, PlainText.lines(sheet.notes()).strip());
  }

  private void write(XSLFSlide slide, Block block) {
    Role role = block.role();
    XSLFTextShape shape =
        role == Role.TITLE ? (XSLFTextShape) slide.getPlaceholder(0) : slide.createTextBox();
    if (role == Role.FOOTER) {
      shape.setPlaceholder(Placeholder.FOOTER);
    }
    CTShapeProperties place = ((CTShape) shape.getXmlObject()).getSpPr();
    if (!place.isSetXfrm()) {
      // Without a place of its own POI would move the master's, and so the titles of all slides.
      place.addNewXfrm();
    }
    shape.setAnchor(block.box());
    shape.clearText();
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NONE);
    shape.setVerticalAlignment(
        role == Role.QUESTION ? VerticalAlignment.MIDDLE : VerticalAlignment.TOP);
    shape.setLeftInset(role.inset);
    shape.setRightInset(role.inset);
    shape.setTopInset(role.inset / 2);
    shape.setBottomInset(role.inset / 2);
    if (role == Role.QUESTION) {
      shape.setFillColor(Role.PLATE);
    }
    for (int i = 0; i < block.paragraphs().size(); i++) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setTextAlign(role == Role.NUMBER ? TextAlign.RIGHT : TextAlign.LEFT);
      // Negative: in points, so that the height does not depend on the font that is there.
      paragraph.setLineSpacing(-Fitted.LEADING * block.size());
      paragraph.setSpaceBefore(i == 0 ? 0 : -Fitted.GAP * block.size());
      paragraph.setSpaceAfter(0.0);
      if (role == Role.POINTS) {
        paragraph.setBullet(true);
        paragraph.setLeftMargin(role.indent * block.size());
        paragraph.setIndent(-role.indent * block.size());
      }
      XSLFTextRun run = run(paragraph, block.paragraphs().get(i));
      run.setFontSize(block.size());
      run.setFontColor(role.colour);
      run.setBold(role.face == Lettering.BOLD);
    }
  }

  private void note(XSLFSlide slide, String notes) {
    if (notes.isEmpty()) {
      return;
    }
    XSLFTextShape body =
        List.of(show.getNotesSlide(slide).getPlaceholders()).stream()
            .filter(shape -> shape.getTextType() == Placeholder.BODY)
            .findFirst()
            .orElseThrow();
    body.clearText();
    notes.lines().forEach(line -> run(body.addNewTextParagraph(), line));
  }

  private static XSLFTextRun run(XSLFTextParagraph paragraph, String text) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.getRPr(true).setLang(LANGUAGE);
    return run;
  }
}
