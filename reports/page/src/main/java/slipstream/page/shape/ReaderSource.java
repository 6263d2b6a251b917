package slipstream.page.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.team.AllMechanisms;

/** The source of the class that reads what {@link Encoding} wrote, leaf after leaf. */
final class ReaderSource {
  static final String NAME = "ScenarioReader";

  private final Set<Class<?>> met = new LinkedHashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();
  private final StringBuilder source = new StringBuilder();

  private ReaderSource() {}

  static String of(Class<?> root) {
    return new ReaderSource().text(root);
  }

  private String text(Class<?> root) {
    source
        .append("package slipstream.page.engine;\n\n")
        .append("/** Makes a scenario of its leaves. Written by the build. */\n")
        .append("final class ")
        .append(NAME)
        .append(" {\n  private ")
        .append(NAME)
        .append("() {}\n");
    method(root);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      source
          .append("\n  static ")
          .append(type.getCanonicalName())
          .append(' ')
          .append(Names.of(type))
          .append("(Leaves in) {\n")
          .append(type.isSealed() ? oneOf(type) : "    return " + made(type) + ";\n")
          .append("  }\n");
    }
    return source.append("}\n").toString();
  }

  private String oneOf(Class<?> type) {
    StringBuilder choice = new StringBuilder("    switch (in.whole()) {\n");
    Class<?>[] kinds = type.getPermittedSubclasses();
    for (int i = 0; i < kinds.length; i++) {
      choice.append("      case ").append(i).append(":\n        return ");
      choice.append(method(kinds[i])).append(";\n");
    }
    return choice + "      default:\n        throw new IllegalArgumentException();\n    }\n";
  }

  private String made(Class<?> type) {
    if (type == Mechanisms.class) {
      return "new "
          + type.getCanonicalName()
          + "("
          + AllMechanisms.class.getCanonicalName()
          + ".LIST, java.util.List.of("
          + AllMechanisms.LIST.stream()
              .map(MechanismType::row)
              .map(this::method)
              .collect(Collectors.joining(", "))
          + "))";
    }
    return "new "
        + type.getCanonicalName()
        + Part.of(type).stream().map(this::part).collect(Collectors.joining(", ", "(", ")"));
  }

  private String part(Part part) {
    return part.optional() ? "in.whole() == 0 ? null : " + boxed(part.type()) : value(part.type());
  }

  private String boxed(Type type) {
    return type == Integer.class ? "Integer.valueOf(in.whole())" : value(type);
  }

  private String value(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return "in.list(() -> " + value(generic.getActualTypeArguments()[0]) + ")";
    }
    Class<?> plain = (Class<?>) type;
    if (plain == double.class || plain == Double.class) {
      return "in.number()";
    }
    if (plain == int.class || plain == Integer.class) {
      return "in.whole()";
    }
    if (plain == long.class) {
      return "(long) in.number()";
    }
    if (plain == boolean.class) {
      return "in.whole() != 0";
    }
    if (plain == String.class) {
      return "in.text()";
    }
    if (plain.isEnum()) {
      return plain.getCanonicalName() + ".values()[in.whole()]";
    }
    return method(plain);
  }

  private String method(Class<?> type) {
    if (met.add(type)) {
      open.add(type);
    }
    return Names.of(type) + "(in)";
  }
}
