package slipstream.page.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slipstream.simulator.statistics.Interval;

/** The source of the class that writes results as {@code result.json} shows them. */
final class WriterSource {
  static final String NAME = "ResultWriter";

  private final Set<Class<?>> met = new LinkedHashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();
  private final StringBuilder source = new StringBuilder();
  private int depth;

  private WriterSource() {}

  static String of(List<Class<?>> roots) {
    return new WriterSource().text(roots);
  }

  private String text(List<Class<?>> roots) {
    source
        .append("package slipstream.page.engine;\n\n")
        .append("/** Writes results, field by field. Written by the build. */\n")
        .append("final class ")
        .append(NAME)
        .append(" {\n  private ")
        .append(NAME)
        .append("() {}\n");
    roots.forEach(this::method);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      source
          .append("\n  static void ")
          .append(Names.of(type))
          .append('(')
          .append(type.getCanonicalName())
          .append(" of, Tokens out) {\n")
          .append("    if (of == null) {\n      out.none();\n      return;\n    }\n");
      boolean pair = type == Interval.class;
      source.append(pair ? "    out.list();\n" : "    out.object();\n");
      for (Part part : Part.of(type)) {
        source.append(pair ? "" : "    out.key(\"" + part.name() + "\");\n");
        value(part.type(), "of." + part.name() + "()");
      }
      source.append("    out.end();\n  }\n");
    }
    return source.append("}\n").toString();
  }

  private void value(Type type, String expression) {
    if (type instanceof ParameterizedType generic) {
      Type[] inner = generic.getActualTypeArguments();
      String each = "each" + ++depth;
      if (generic.getRawType() == Map.class) {
        line("out.object();");
        line("for (var " + each + " : " + expression + ".entrySet()) {");
        line("out.key(" + each + ".getKey());");
        value(inner[1], each + ".getValue()");
      } else {
        line("out.list();");
        line("for (var " + each + " : " + expression + ") {");
        value(inner[0], each);
      }
      line("}");
      line("out.end();");
      depth--;
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == boolean.class) {
      line("out.flag(" + expression + ");");
    } else if (plain == String.class) {
      line("out.text(" + expression + ");");
    } else if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
      line("out.number(" + expression + ");");
    } else {
      line(method(plain) + "(" + expression + ", out);");
    }
  }

  private void line(String text) {
    source.append("    ").append(text).append('\n');
  }

  private String method(Class<?> type) {
    if (met.add(type)) {
      open.add(type);
    }
    return Names.of(type);
  }
}
