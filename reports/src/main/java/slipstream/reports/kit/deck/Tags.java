package slipstream.reports.kit.deck;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import slipstream.reports.kit.deck.Block.Role;

/**
 * What each part of a page is, in the order to read it: a program that reads aloud says headings as
 * headings and pictures in words.
 */
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement story =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

  /** By number of the page: the elements that its pieces of content belong to. */
  private final Map<Integer, PDParentTreeValue> owners = new TreeMap<>();

  private PDPage paper;
  private PDStructureElement sheet;
  private PDStructureElement list;
  private PDStructureElement point;
  private COSArray pieces;

  Tags(PDDocument document) {
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    root.appendKid(story);
  }

  /** What follows is on this page. */
  void page(PDPage page) {
    paper = page;
    page.setStructParents(owners.size());
    // From one thing that can be clicked to the next in the order of the tags.
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    sheet = child(StandardStructureTypes.SECT, story);
    pieces = new COSArray();
    owners.put(owners.size(), new PDParentTreeValue(pieces));
  }

  /** What is drawn until the end of the marked content is a text. */
  void text(PDPageContentStream out, Role role) throws IOException {
    boolean heading = role == Role.TITLE;
    begin(out, heading ? StandardStructureTypes.H1 : StandardStructureTypes.P, sheet);
  }

  /** What follows are the points of a list. */
  void list() {
    list = child(StandardStructureTypes.L, sheet);
    PDListAttributeObject bullets = new PDListAttributeObject();
    bullets.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
    list.addAttribute(bullets);
  }

  /** What is drawn until the end of the marked content is the bullet of the list's next point. */
  void bullet(PDPageContentStream out) throws IOException {
    point = child(StandardStructureTypes.LI, list);
    begin(out, StandardStructureTypes.LBL, point);
  }

  /** What is drawn until the end of the marked content is what that point says. */
  void point(PDPageContentStream out) throws IOException {
    begin(out, StandardStructureTypes.L_BODY, point);
  }

  /** What is drawn until the end of the marked content is a picture. */
  void figure(PDPageContentStream out, String description, Rectangle2D box) throws IOException {
    PDStructureElement figure = begin(out, StandardStructureTypes.Figure, sheet);
    figure.setAlternateDescription(description);
    PDLayoutAttributeObject place = new PDLayoutAttributeObject();
    place.setBBox(
        new PDRectangle(
            (float) box.getX(),
            (float) (Page.HEIGHT - box.getMaxY()),
            (float) box.getWidth(),
            (float) box.getHeight()));
    figure.addAttribute(place);
  }

  /** What is drawn until the end of the marked content is not to be read. */
  void ornament(PDPageContentStream out) throws IOException {
    out.beginMarkedContent(COSName.ARTIFACT);
  }

  /** What is drawn until the end of the marked content stands on every page, and is read once. */
  void footer(PDPageContentStream out) throws IOException {
    COSDictionary footer = new COSDictionary();
    footer.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    footer.setItem(COSName.SUBTYPE, COSName.getPDFName("Footer"));
    out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer));
  }

  /** After the last page. */
  void finish() {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(owners);
    root.setParentTree(tree);
    root.setParentTreeNextKey(owners.size());
  }

  private PDStructureElement begin(PDPageContentStream out, String type, PDStructureElement parent)
      throws IOException {
    PDStructureElement element = child(type, parent);
    element.setPage(paper);
    element.appendKid(pieces.size());
    out.beginMarkedContent(COSName.getPDFName(type), pieces.size());
    pieces.add(element);
    return element;
  }

  private static PDStructureElement child(String type, PDStructureElement parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }
}
