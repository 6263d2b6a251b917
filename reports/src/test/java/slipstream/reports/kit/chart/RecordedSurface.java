package slipstream.reports.kit.chart;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** A page's surface for tests that remember what is drawn on it. */
public abstract class RecordedSurface extends SVGGraphics2D implements PageSurface {
  protected RecordedSurface() throws ParserConfigurationException {
    super(
        SVGGeneratorContext.createDefault(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null)),
        false);
  }

  /** Another that draws on the same. */
  protected RecordedSurface(RecordedSurface other) {
    super(other);
  }
}
