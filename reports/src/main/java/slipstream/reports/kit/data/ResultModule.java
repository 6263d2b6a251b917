package slipstream.reports.kit.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import slipstream.simulator.statistics.Interval;

/** How numbers and intervals look in JSON: plain decimals, NaN as null, intervals as [lo, hi]. */
public final class ResultModule extends SimpleModule {
  /** Far above every sum of hours or money, and far below what overflows when it is drawn. */
  private static final double MOST = 1e18;

  public ResultModule() {
    addSerializer(Double.class, new DoubleWriter());
    addSerializer(Double.TYPE, new DoubleWriter());
    addDeserializer(Double.class, new DoubleReader());
    addDeserializer(Double.TYPE, new DoubleReader());
    addSerializer(Interval.class, new IntervalWriter());
    addDeserializer(Interval.class, new IntervalReader());
  }

  private static void writeNumber(double value, JsonGenerator out) throws IOException {
    if (Double.isNaN(value)) {
      out.writeNull();
    } else {
      out.writeNumber(Decimals.rounded(value));
    }
  }

  private static double readNumber(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return Double.NaN;
    }
    double number = in.getDoubleValue();
    if (Math.abs(number) > MOST) {
      throw JsonMappingException.from(in, "a number is beyond all that is ever written");
    }
    return number;
  }

  private static final class DoubleWriter extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      writeNumber(value, out);
    }
  }

  private static final class DoubleReader extends JsonDeserializer<Double> {
    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return readNumber(in);
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
      return Double.NaN;
    }
  }

  private static final class IntervalWriter extends JsonSerializer<Interval> {
    @Override
    public void serialize(Interval value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartArray();
      writeNumber(value.lo(), out);
      writeNumber(value.hi(), out);
      out.writeEndArray();
    }
  }

  private static final class IntervalReader extends JsonDeserializer<Interval> {
    @Override
    public Interval deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() != JsonToken.START_ARRAY) {
        throw JsonMappingException.from(in, "an interval is written as [lo, hi]");
      }
      in.nextToken();
      double lo = readNumber(in);
      in.nextToken();
      double hi = readNumber(in);
      if (in.nextToken() != JsonToken.END_ARRAY) {
        throw JsonMappingException.from(in, "an interval has two ends");
      }
      return new Interval(lo, hi);
    }
  }
}
