package slipstream.reports.kit.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalInt;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * Hidden characters in a stored file: it may come from a stranger, and its texts are shown as they
 * are.
 */
final class DisguisedText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DisguisedText() {}

  /** Refuses a text or field name that holds one, with its place. */
  static void refuse(String json) throws NotAResultException, IOException {
    try (JsonParser tokens = FACTORY.createParser(json)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
          OptionalInt hidden = HiddenCharacters.firstOf(tokens.getText());
          if (hidden.isPresent()) {
            JsonLocation place = tokens.currentTokenLocation();
            throw new NotAResultException(
                "the text on line "
                    + place.getLineNr()
                    + ", column "
                    + place.getColumnNr()
                    + " holds "
                    + HiddenCharacters.named(hidden.getAsInt())
                    + ", which nobody sees and may disguise it");
          }
        }
      }
    }
  }
}
