package slipstream.reports.kit.deck;

import java.awt.Dimension;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A presentation without slides: POI's own, made wide, in a font that all machines have. */
final class Template {
  /** The bundled font is not on the machine that shows the slides; this or its twin is. */
  static final String FONT = "Arial";

  /** No clock: the same story is the same file. */
  private static final Instant MADE = Instant.parse("1980-02-01T00:00:00Z");

  private static final double OLD_WIDTH = 720;

  private Template() {}

  static XMLSlideShow show(String title) throws IOException {
    XMLSlideShow show = new XMLSlideShow();
    show.setPageSize(new Dimension((int) Page.WIDTH, (int) Page.HEIGHT));
    XSLFSlideMaster master = show.getSlideMasters().get(0);
    setFont(master);
    widen(master);
    for (XSLFSlideLayout layout : master.getSlideLayouts()) {
      widen(layout);
    }
    PackagePropertiesPart properties =
        show.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(title);
    properties.setCreatorProperty("Slipstream");
    properties.setLastModifiedByProperty("Slipstream");
    properties.setLanguageProperty(Slides.LANGUAGE);
    properties.setCreatedProperty(Optional.of(Date.from(MADE)));
    properties.setModifiedProperty(Optional.of(Date.from(MADE)));
    return show;
  }

  private static void setFont(XSLFSheet sheet) {
    CTFontScheme fonts = sheet.getTheme().getXmlObject().getThemeElements().getFontScheme();
    fonts.getMajorFont().getLatin().setTypeface(FONT);
    fonts.getMinorFont().getLatin().setTypeface(FONT);
  }

  /** Places for slides that people add themselves: as high as they were, and wider. */
  private static void widen(XSLFSheet sheet) {
    double wider = Page.WIDTH / OLD_WIDTH;
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape.getXmlObject() instanceof CTShape drawn && drawn.getSpPr().isSetXfrm()) {
        CTTransform2D place = drawn.getSpPr().getXfrm();
        place.getOff().setX((long) (number(place.getOff().getX()) * wider));
        place.getExt().setCx((long) (place.getExt().getCx() * wider));
      }
    }
  }

  private static long number(Object coordinate) {
    return Long.parseLong(coordinate.toString());
  }
}
