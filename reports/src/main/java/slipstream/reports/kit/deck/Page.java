package slipstream.reports.kit.deck;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.chart.Picture.Canvas;
import slipstream.reports.kit.deck.Block.Role;
import slipstream.reports.kit.story.Sheet;

/**
 * A sheet laid out: what stands where on a page of 16:9. Nothing overlaps, and all texts fit.
 *
 * @param blocks the texts before the picture, in the order to read them
 * @param picture where the picture stands; null without one
 * @param after the texts after the picture, in the order to read them
 */
record Page(List<Block> blocks, Rectangle2D picture, List<Block> after) {
  static final double WIDTH = 960;
  static final double HEIGHT = 540;

  private static final double MARGIN = 42;
  private static final double FOOTER_TOP = 514;

  /** Points of the page for a pixel of a picture: its letters can be read from the last row. */
  static final double SCALE = 0.6;

  /** Above a picture: the step, the title of two lines at most, what is shown. */
  private static final double HEAD = 20;

  /** Of the canvas, above and below the area, for labels. */
  private static final double ROOM = 64;

  private static final double TITLE = 66;
  private static final double NOTE = 34;
  private static final double QUESTION = 40;

  /** A page without a picture is read from the back of the room, and has more air. */
  private static final double WIDE_MARGIN = 84;

  /** Between two texts. */
  private static final double GAP = 30;

  /** Height of a line, in sizes of its font. */
  private static final double LINE = 1.4;

  /** A question of two lines at its smallest. */
  private static final double LEAST_QUESTION = 70;

  /** Places a sheet. */
  static Page of(Sheet sheet, int number, int count, String footer) {
    Page page = sheet.picture() == null ? ofWords(sheet) : ofPicture(sheet);
    double margin = sheet.picture() == null ? WIDE_MARGIN : MARGIN;
    String caution = Sheet.CAUTION + "   ·   " + PlainText.line(footer);
    List<Block> after = new ArrayList<>(page.after);
    after.add(block(Role.FOOTER, margin, FOOTER_TOP, right(margin) - 80, 14, 10, 10, caution));
    after.add(
        block(Role.NUMBER, WIDTH - margin - 60, FOOTER_TOP, 60, 14, 10, 8, number + " / " + count));
    return new Page(said(page.blocks), page.picture, said(after));
  }

  private static List<Block> said(List<Block> blocks) {
    return blocks.stream().filter(block -> !String.join("", block.paragraphs()).isEmpty()).toList();
  }

  /** All texts in the order to read them. */
  List<Block> texts() {
    List<Block> texts = new ArrayList<>(blocks);
    texts.addAll(after);
    return texts;
  }

  /** The page says what the picture says in its own file, so the picture has all of its width. */
  private static Page ofPicture(Sheet sheet) {
    double width = right(MARGIN);
    List<Block> before = new ArrayList<>();
    Block title = block(Role.TITLE, MARGIN, HEAD + 20, width, TITLE, 26, 10, sheet.title());
    title = title.shrunk();
    before.add(title);
    before.add(block(Role.STEP, MARGIN, HEAD, width, 18, 13, 8, sheet.step()));
    List<Block> after = new ArrayList<>();
    List<String> notes = new ArrayList<>(sentences(sheet));
    notes.add(PlainText.line(sheet.picture().subtitle()));
    Rectangle2D below = new Rectangle2D.Double(MARGIN, title.box().getMaxY() + 4, width, NOTE);
    Block note = Block.of(Role.NOTE, below, 13, 8, List.of(String.join(" ", notes))).shrunk();
    after.add(note);
    boolean asks = !PlainText.line(sheet.question()).isEmpty();
    double bottom = FOOTER_TOP - 10 - (asks ? QUESTION : 0);
    double top = note.box().getMaxY();
    Rectangle2D picture = new Rectangle2D.Double(0, top, WIDTH, bottom - top);
    if (asks) {
      after.add(block(Role.QUESTION, MARGIN, bottom, width, QUESTION, 18, 10, sheet.question()));
    }
    return new Page(before, picture, after);
  }

  /** The picture's place, as the chart knows it. */
  Canvas canvas() {
    return new Canvas(WIDTH / SCALE, picture.getHeight() / SCALE, MARGIN / SCALE, ROOM);
  }

  private static Page ofWords(Sheet sheet) {
    List<Block> texts = new ArrayList<>();
    double width = right(WIDE_MARGIN);
    double top = 96;
    Block title = block(Role.TITLE, WIDE_MARGIN, top, width, 150, 38, 16, sheet.title()).shrunk();
    texts.add(title);
    texts.add(block(Role.STEP, WIDE_MARGIN, 68, width, 20, 15, 10, sheet.step()));
    double y = top + title.textHeight() + 30;
    double bottom = FOOTER_TOP - 30;
    List<String> sentences = sentences(sheet);
    boolean asks = !PlainText.line(sheet.question()).isEmpty();
    if (!sentences.isEmpty()) {
      double height = (asks ? bottom - 100 : bottom) - y;
      Rectangle2D box = new Rectangle2D.Double(WIDE_MARGIN, y, width, height);
      Block points = Block.of(Role.POINTS, box, 22, 10, sentences).shrunk();
      texts.add(points);
      y += points.textHeight();
      // Where another font stands in for ours a line more may be needed.
      double line = LINE * points.size();
      y += Math.max(GAP, Math.min(GAP + line, bottom - LEAST_QUESTION - y));
    }
    if (asks) {
      Block question =
          block(Role.QUESTION, WIDE_MARGIN, y, width, bottom - y, 26, 12, sheet.question());
      texts.add(question.shrunk());
    }
    double used = texts.stream().mapToDouble(block -> block.box().getMaxY()).max().orElse(bottom);
    // A little above the middle, where few words look at home.
    double lower = 0.4 * (bottom - used);
    return new Page(texts.stream().map(text -> text.lowered(lower)).toList(), null, List.of());
  }

  private static List<String> sentences(Sheet sheet) {
    return sheet.sentences().stream().map(PlainText::line).filter(line -> !line.isEmpty()).toList();
  }

  private static double right(double margin) {
    return WIDTH - 2 * margin;
  }

  private static Block block(
      Role role,
      double x,
      double y,
      double width,
      double height,
      double largest,
      double least,
      String text) {
    Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
    return Block.of(role, box, largest, least, List.of(PlainText.line(text)));
  }
}
