package slipstream.reports.kit.drawing;

import java.awt.Graphics;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import slipstream.reports.kit.chart.WritesText;

/** Draws SVG whose text is text, in the font of the page that it stands in. */
final class PageGraphics extends SVGGraphics2D implements WritesText {
  private static final String SVG = "http://www.w3.org/2000/svg";

  PageGraphics(SVGGeneratorContext context) {
    super(context, false);
  }

  private PageGraphics(PageGraphics other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new PageGraphics(this);
  }

  @Override
  public void text(String text, boolean bold, double size, double x, double y) {
    Element element = getDOMFactory().createElementNS(SVG, "text");
    element.setAttribute("x", getGeneratorContext().doubleString(x));
    element.setAttribute("y", getGeneratorContext().doubleString(y));
    element.setAttribute("font-size", getGeneratorContext().doubleString(size));
    element.setAttribute("class", bold ? "b" : "r");
    element.setAttribute("stroke", "none");
    element.setTextContent(text);
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }
}
