package slipstream.reports.kit.deck;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.deck.Block.Role;
import slipstream.reports.kit.story.Sheet;

/** Draws pages: text in the bundled font, pictures as shapes. */
final class PdfPages {
  /** From the top of a line to where its letters stand, in sizes of the font. */
  private static final double ASCENT = 0.97;

  private final PDDocument document;
  private final Tags tags;
  private final PDDocumentOutline bookmarks;
  private final PDFont regular;
  private final PDFont bold;

  PdfPages(PDDocument document, Tags tags, PDDocumentOutline bookmarks) throws IOException {
    this.document = document;
    this.tags = tags;
    this.bookmarks = bookmarks;
    regular = font("/fonts/Inter-Regular.ttf");
    bold = font("/fonts/Inter-SemiBold.ttf");
  }

  /** Without ligatures, so that each letter can be selected and is as wide as was measured. */
  private PDFont font(String resource) throws IOException {
    try (InputStream in = PdfPages.class.getResourceAsStream(resource)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      document.registerTrueTypeFontForClosing(font);
      return PDType0Font.load(document, font, true);
    }
  }

  /** Adds a page. */
  void add(Sheet sheet, Page page) throws IOException {
    PDPage paper = new PDPage(new PDRectangle((float) Page.WIDTH, (float) Page.HEIGHT));
    document.addPage(paper);
    tags.page(paper);
    bookmark(paper, PlainText.line(sheet.title()));
    try (PDPageContentStream out = new PDPageContentStream(document, paper)) {
      for (Block block : page.blocks()) {
        write(out, block);
      }
      if (page.picture() != null) {
        draw(out, sheet.picture(), page);
      }
      for (Block block : page.after()) {
        write(out, block);
      }
    }
  }

  /** Writes what is known only after the last page. */
  void finish() {
    tags.finish();
    bookmarks.openNode();
  }

  private void bookmark(PDPage paper, String title) {
    PDPageFitDestination whole = new PDPageFitDestination();
    whole.setPage(paper);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(whole);
    bookmarks.addLast(item);
  }

  private void draw(PDPageContentStream out, Picture picture, Page page) throws IOException {
    Rectangle2D box = page.picture();
    Picture.Canvas canvas = page.canvas();
    PdfBoxGraphics2D g =
        new PdfBoxGraphics2D(document, (float) canvas.width(), (float) canvas.height());
    picture.body().draw(g, canvas.area());
    g.dispose();
    tags.figure(out, PlainText.lines(picture.title() + ". " + picture.description()), box);
    out.saveGraphicsState();
    out.transform(
        new Matrix(
            (float) Page.SCALE,
            0,
            0,
            (float) Page.SCALE,
            (float) box.getX(),
            (float) (Page.HEIGHT - box.getMaxY())));
    out.drawForm(g.getXFormObject());
    out.restoreGraphicsState();
    out.endMarkedContent();
  }

  private void write(PDPageContentStream out, Block block) throws IOException {
    Role role = block.role();
    double size = block.size();
    double y = block.box().getY();
    if (role == Role.QUESTION) {
      plate(out, block.box());
      y += (block.box().getHeight() - block.textHeight()) / 2;
    }
    double x = block.box().getX() + role.inset + role.indent * size;
    boolean list = role.indent > 0;
    if (list) {
      tags.list();
    }
    for (String paragraph : block.paragraphs()) {
      if (list) {
        tags.bullet(out);
        line(out, block, "•", x - role.indent * size, y);
        out.endMarkedContent();
      }
      begin(out, role);
      for (String line : block.lines(paragraph)) {
        double over = role == Role.NUMBER ? block.box().getWidth() - width(block, line) : 0;
        // A blank after each line, or readers would join its last word to the next.
        line(out, block, line + " ", x + over, y);
        y += Fitted.LEADING * size;
      }
      out.endMarkedContent();
      y += Fitted.GAP * size;
    }
  }

  /** The caution at the foot is read on the first page only, and numbers of pages never. */
  private void begin(PDPageContentStream out, Role role) throws IOException {
    switch (role) {
      case POINTS -> tags.point(out);
      case FOOTER -> {
        if (document.getNumberOfPages() == 1) {
          tags.text(out, role);
        } else {
          tags.footer(out);
        }
      }
      case NUMBER -> tags.footer(out);
      default -> tags.text(out, role);
    }
  }

  private static double width(Block block, String text) {
    return block.role().face.width(text, block.size());
  }

  private void line(PDPageContentStream out, Block block, String text, double x, double top)
      throws IOException {
    Lettering face = block.role().face;
    out.beginText();
    out.setNonStrokingColor(block.role().colour);
    out.setFont(face == Lettering.BOLD ? bold : regular, (float) block.size());
    out.newLineAtOffset((float) x, (float) (Page.HEIGHT - top - ASCENT * block.size()));
    out.showText(PlainText.drawable(text, face));
    out.endText();
  }

  private void plate(PDPageContentStream out, Rectangle2D box) throws IOException {
    tags.ornament(out);
    out.setNonStrokingColor(Role.PLATE);
    out.addRect(
        (float) box.getX(),
        (float) (Page.HEIGHT - box.getMaxY()),
        (float) box.getWidth(),
        (float) box.getHeight());
    out.fill();
    out.endMarkedContent();
  }
}
