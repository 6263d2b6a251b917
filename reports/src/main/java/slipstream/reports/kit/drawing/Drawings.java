package slipstream.reports.kit.drawing;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.HeadlessException;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Style;

/** Pictures as files: a bitmap for slides, a vector for everything else. */
public final class Drawings {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Ends the id of what is drawn, so that a page can show it again. */
  public static final String DRAWING = "drawing";

  /** In a page: the title stands above the picture as text. */
  public static final Picture.Canvas PAGE = new Picture.Canvas(Style.WIDTH, 880, Style.MARGIN, 70);

  /** On a telephone, whose letters are as large as the page's: two thirds as wide, and high. */
  public static final Picture.Canvas PHONE = new Picture.Canvas(640, 1400, 20, 64);

  /** Below what is drawn lowest. */
  private static final double FOOT = 12;

  private Drawings() {}

  /** A square as a bitmap and as a drawing. */
  static void tryOut() throws ChartsUnavailableException {
    Rectangle2D square = new Rectangle2D.Double(0, 0, 1, 1);
    painted(1, 1, g -> g.fill(square));
    try {
      Document document = blank();
      new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false).fill(square);
    } catch (ParserConfigurationException | LinkageError | AWTError | HeadlessException e) {
      throw new ChartsUnavailableException(e);
    }
  }

  private static Document blank() throws ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .getDOMImplementation()
        .createDocument(SVG, "svg", null);
  }

  /** The picture as a PNG of 1920 by 1080 pixels. */
  public static byte[] png(Picture picture) throws ChartsUnavailableException {
    return painted(Style.WIDTH, Style.HEIGHT, picture::draw);
  }

  /**
   * What the picture shows, without title and footer, as a PNG.
   *
   * @param scale pixels of the PNG for one of the canvas
   */
  public static byte[] png(Picture picture, Picture.Canvas canvas, double scale)
      throws ChartsUnavailableException {
    return painted(
        canvas.width() * scale,
        canvas.height() * scale,
        g -> {
          g.setPaint(Color.WHITE);
          g.fill(new Rectangle2D.Double(0, 0, canvas.width() * scale, canvas.height() * scale));
          g.scale(scale, scale);
          picture.body().draw(g, canvas.area());
        });
  }

  private static byte[] painted(double width, double height, Consumer<Graphics2D> drawing)
      throws ChartsUnavailableException {
    try {
      BufferedImage image =
          new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      hint(g);
      drawing.accept(g);
      g.dispose();
      return Png.encode(image);
    } catch (LinkageError | AWTError | HeadlessException | UncheckedIOException | IOException e) {
      throw new ChartsUnavailableException(e);
    }
  }

  /** The picture as SVG; text is drawn as outlines, and said in title and description. */
  public static byte[] svg(Picture picture) throws ChartsUnavailableException {
    return drawn(
            picture,
            "0 0 " + Style.WIDTH + " " + Style.HEIGHT,
            "",
            context -> {
              SVGGraphics2D g = new SVGGraphics2D(context, false);
              hint(g);
              picture.draw(g);
              return g;
            })
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What the picture shows, without its title, as SVG to stand in a page that brings the font
   * along, and says itself where the picture is from: text is text, a tenth of the size.
   *
   * @param prefix begins all its ids, so that several pictures can stand in one page
   * @param canvas of what size; cut where the picture ends
   */
  public static String inPage(Picture picture, String prefix, Picture.Canvas canvas)
      throws ChartsUnavailableException {
    // Of the margins, which labels may use, half is enough.
    double edge = canvas.margin() / 2;
    double[] height = {canvas.height()};
    String svg =
        drawn(
            picture,
            "BOX",
            prefix,
            context -> {
              PageGraphics g = new PageGraphics(context);
              hint(g);
              picture.body().draw(g, canvas.area());
              height[0] = Math.ceil(g.lowest() + FOOT);
              return g;
            });
    String box = (int) edge + " 0 " + (int) (canvas.width() - 2 * edge) + " " + (int) height[0];
    return Palette.named(Lean.of(svg).replace("\"BOX\"", "\"" + box + "\""));
  }

  private static String drawn(
      Picture picture, String box, String prefix, Function<SVGGeneratorContext, SVGGraphics2D> draw)
      throws ChartsUnavailableException {
    try {
      Document document = blank();
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setPrecision(prefix.isEmpty() ? 2 : 1);
      context.setComment(null);
      context.setIDGenerator(new PrefixedIds(prefix));
      SVGGraphics2D g = draw.apply(context);
      Element root = g.getRoot();
      root.setAttribute("viewBox", box);
      root.setAttribute("role", "img");
      if (!prefix.isEmpty() && root.getLastChild() instanceof Element drawing) {
        drawing.setAttribute("id", prefix + DRAWING);
      }
      root.insertBefore(
          text(document, "desc", prefix.isEmpty() ? picture.description() : picture.subtitle()),
          root.getFirstChild());
      root.insertBefore(text(document, "title", picture.title()), root.getFirstChild());
      StringWriter out = new StringWriter();
      g.stream(root, out, false, false);
      // Batik ends lines as the machine does, and its prolog names a DTD on the net.
      String drawn = out.toString().replace("\r\n", "\n");
      // Empty, and with the same id in every drawing.
      String bare = prefix.isEmpty() ? drawn : drawn.replace(" id=\"genericDefs\"", "");
      return bare.substring(bare.indexOf("<svg"));
    } catch (ParserConfigurationException
        | LinkageError
        | AWTError
        | HeadlessException
        | UncheckedIOException
        | IOException e) {
      throw new ChartsUnavailableException(e);
    }
  }

  /** Ids as Batik makes them, after a prefix. */
  private static final class PrefixedIds extends SVGIDGenerator {
    private final String prefix;

    PrefixedIds(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String generateID(String kind) {
      return super.generateID(prefix + kind);
    }
  }

  private static Element text(Document document, String tag, String text) {
    Element element = document.createElementNS(SVG, tag);
    element.setTextContent(text);
    return element;
  }

  private static void hint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }
}
