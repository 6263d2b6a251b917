package slipstream.reports.kit.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Those who have a PDF read to them can use it: a validator (veraPDF) finds nothing that breaks
 * PDF/UA-1, as far as a machine can tell. Whether a description says what a picture shows, no
 * machine can.
 */
class PdfUaTest {
  @BeforeAll
  static void startTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void theStoryBreaksNoRule() throws Exception {
    assertThat(broken(told())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {EssaySheets.HOSTILE, "", "Ünïcödé: ½ ≥ − → ’ ʼ …", "a < b & c > TITLE"})
  void whateverItSays(String text) throws Exception {
    assertThat(broken(Pdf.of(EssaySheets.saying(text), text, text))).isEmpty();
  }

  /** Otherwise the tests above would also pass with a validator that looks at nothing. */
  @Test
  void theValidatorNoticesAPictureWithoutWordsAndADocumentWithoutATitle() throws Exception {
    try (PDDocument document = Loader.loadPDF(told())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      figure(catalog.getStructureTreeRoot()).setAlternateDescription(null);
      assertThat(broken(saved(document))).containsExactly("7.3-1");
      catalog.setMetadata(null);
      assertThat(broken(saved(document))).contains("7.1-8", "7.3-1");
    }
  }

  private static byte[] told() throws Exception {
    return Pdf.of(EssaySheets.told(), EssaySheets.TITLE, EssaySheets.FOOTER);
  }

  /** The rules that are broken: the clause of ISO 14289-1, and the validator's number in it. */
  private static SortedSet<String> broken(byte[] pdf) throws Exception {
    SortedSet<String> broken = new TreeSet<>();
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
      List<TestAssertion> found =
          Foundries.defaultInstance()
              .createValidator(PDFAFlavour.PDFUA_1, false)
              .validate(parser)
              .getTestAssertions();
      for (TestAssertion assertion : found) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          broken.add(
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
        }
      }
    }
    return broken;
  }

  private static PDStructureElement figure(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDStructureElement found =
            "Figure".equals(element.getStructureType()) ? element : figure(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static byte[] saved(PDDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
