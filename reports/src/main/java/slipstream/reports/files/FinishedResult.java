package slipstream.reports.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A result that nobody interrupted, in a folder that a command is about to write to. What was
 * interrupted is coarser and must not replace it: it goes into a folder beneath.
 */
public final class FinishedResult {
  private static final String BENEATH = "interrupted";
  private static final JsonFactory JSON = new JsonFactory();

  private FinishedResult() {}

  /**
   * Where the files of an interrupted command go.
   *
   * @param folder where those of a finished one go
   * @param document name of the file that says whether a result is whole
   * @param others names of files that the command writes beside it, or without it
   * @return the same folder where it holds nothing finished
   */
  public static Path spared(Path folder, String document, Set<String> others) {
    Path there = folder.resolve(document);
    boolean finished =
        Files.exists(there)
            ? complete(there)
            : others.stream().anyMatch(other -> Files.exists(folder.resolve(other)));
    return finished ? folder.resolve(BENEATH) : folder;
  }

  /** Whether a document says so; what cannot be read as one is nobody's result. */
  private static boolean complete(Path document) {
    try (JsonParser json = JSON.createParser(document.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean asked = json.currentName().equals("complete");
        JsonToken value = json.nextToken();
        if (asked) {
          return value == JsonToken.VALUE_TRUE;
        }
        json.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}
