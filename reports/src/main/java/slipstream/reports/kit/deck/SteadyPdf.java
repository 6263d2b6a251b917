package slipstream.reports.kit.deck;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF whose bytes depend on its contents only: PDFBox names it by the clock, and packs it
 * with the zlib of the machine.
 */
final class SteadyPdf {
  private static final long NO_CLOCK = 0;

  private SteadyPdf() {}

  static byte[] of(PDDocument document) throws IOException {
    // The fonts are cut down to what is used when a document is saved, so it is saved twice.
    try (PDDocument whole = Loader.loadPDF(saved(document))) {
      for (COSObjectKey key : whole.getDocument().getXrefTable().keySet()) {
        COSBase object = whole.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream
            && COSName.FLATE_DECODE.equals(stream.getFilters())) {
          repack(stream);
        }
      }
      return saved(whole);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    document.setDocumentId(NO_CLOCK);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static void repack(COSStream stream) throws IOException {
    byte[] content;
    try (InputStream in = stream.createInputStream()) {
      content = in.readAllBytes();
    }
    try (OutputStream raw = stream.createRawOutputStream();
        DeflaterOutputStream out =
            new DeflaterOutputStream(raw, new Deflater(JZlib.Z_BEST_COMPRESSION))) {
      out.write(content);
    }
  }
}
