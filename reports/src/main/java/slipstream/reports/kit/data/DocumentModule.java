package slipstream.reports.kit.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;

/** How a document looks in JSON: provenance, result and study side by side at the top level. */
final class DocumentModule extends SimpleModule {
  DocumentModule() {
    addSerializer(ResultDocument.class, new DocumentWriter());
    setMixInAnnotation(Result.class, LifeWhereThereIsOne.class);
  }

  /** A plan of one sprint has no life from sprint to sprint; {@link Sparse} puts it in again. */
  private interface LifeWhereThereIsOne {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, List<Estimate>> life();
  }

  private static final class DocumentWriter extends JsonSerializer<ResultDocument> {
    @Override
    public void serialize(ResultDocument document, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("schema", document.schema());
      out.writeStringField("kind", document.kind());
      out.writeStringField("toolVersion", document.toolVersion());
      out.writeStringField("commandLine", document.commandLine());
      provider.defaultSerializeField("scenario", document.scenario(), out);
      out.writeStringField("scenarioHash", document.scenarioHash());
      if (!document.rolesUnsaid().isEmpty()) {
        provider.defaultSerializeField(ResultJson.ROLES_UNSAID, document.rolesUnsaid(), out);
      }
      fields(document.result(), out, provider);
      provider.defaultSerializeField("closeUp", document.closeUp(), out);
      if (document.study() != null) {
        fields(document.study(), out, provider);
      }
      out.writeEndObject();
    }

    private static void fields(Record record, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider
          .findValueSerializer(record.getClass())
          .unwrappingSerializer(NameTransformer.NOP)
          .serialize(record, out, provider);
    }
  }
}
