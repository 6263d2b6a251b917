package slipstream.reports.kit.deck;

import java.nio.charset.StandardCharsets;

/**
 * What a PDF says of itself where programs look for it (XMP, ISO 16684-1): its title, its language,
 * and that it keeps to PDF/UA-1 (ISO 14289-1), so that those who have it read to them can rely on
 * its tags. Without dates and identities: the same story is the same file.
 */
final class Xmp {
  /** The number is the same in every packet: it marks where one begins. */
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
         <dc:language><rdf:Bag><rdf:li>LANGUAGE</rdf:li></rdf:Bag></dc:language>
         <pdfuaid:part>1</pdfuaid:part>
         <xmp:CreatorTool>MAKER</xmp:CreatorTool>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Xmp() {}

  /**
   * The packet.
   *
   * @param title without what XML forbids ({@link PlainText#line})
   * @param language of the texts: {@code en}
   * @param maker the program
   */
  static byte[] of(String title, String language, String maker) {
    // The title last, for it may hold any word.
    return PACKET
        .replace("LANGUAGE", language)
        .replace("MAKER", maker)
        .replace("TITLE", escaped(title))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
