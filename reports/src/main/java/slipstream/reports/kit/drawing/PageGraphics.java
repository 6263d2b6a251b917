package slipstream.reports.kit.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPath;
import org.w3c.dom.Element;
import slipstream.reports.kit.chart.PageSurface;
import slipstream.reports.kit.chart.Pattern;

/** Draws SVG whose text is text, in the font of the page that it stands in. */
final class PageGraphics extends SVGGraphics2D implements PageSurface {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Of all that was drawn, the lowest point in pixels; copies know it as well. */
  private final double[] lowest;

  PageGraphics(SVGGeneratorContext context) {
    super(context, false);
    lowest = new double[1];
  }

  private PageGraphics(PageGraphics other) {
    super(other);
    lowest = other.lowest;
  }

  /** Where the drawing ends, in pixels from the top. */
  double lowest() {
    return lowest[0];
  }

  private void reach(Shape shape) {
    Rectangle2D bounds = getTransform().createTransformedShape(shape).getBounds2D();
    lowest[0] = Math.max(lowest[0], bounds.getMaxY());
  }

  @Override
  public void draw(Shape shape) {
    reach(shape);
    super.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    reach(shape);
    super.fill(shape);
  }

  @Override
  public Graphics create() {
    return new PageGraphics(this);
  }

  @Override
  public void text(String text, boolean bold, double size, double x, double y) {
    lowest[0] = Math.max(lowest[0], y + 0.3 * size);
    Element element = getDOMFactory().createElementNS(SVG, "text");
    element.setAttribute("x", getGeneratorContext().doubleString(x));
    element.setAttribute("y", getGeneratorContext().doubleString(y));
    element.setAttribute("font-size", getGeneratorContext().doubleString(size));
    if (bold) {
      element.setAttribute("class", "b");
    }
    element.setTextContent(text);
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }

  @Override
  public void pattern(Pattern pattern, Shape shape, Color colour) {
    reach(shape);
    setPaint(colour);
    BasicStroke edge = Pattern.EDGE;
    setStroke(edge);
    Element element = getDOMFactory().createElementNS(SVG, "path");
    element.setAttribute("d", SVGPath.toSVGPathData(shape, getGeneratorContext()));
    domGroupManager.addElement(element, (short) (DOMGroupManager.DRAW | DOMGroupManager.FILL));
    element.setAttribute("fill", Hatches.fill(pattern, colour));
  }
}
