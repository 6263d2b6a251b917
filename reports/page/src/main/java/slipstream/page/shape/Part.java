package slipstream.page.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.scenario.value.Param;

/**
 * A part of a value: a component of a record, or what the one public constructor of another class
 * is given.
 *
 * @param optional whether it may be null
 * @param accessor gets it
 */
record Part(String name, Type type, boolean optional, Method accessor) {
  /** The parts of a class, in the order of its constructor. */
  static List<Part> of(Class<?> type) {
    List<Part> parts = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        Param sign = component.getAnnotation(Param.class);
        parts.add(
            new Part(
                component.getName(),
                component.getGenericType(),
                sign != null && sign.optional(),
                component.getAccessor()));
      }
      return parts;
    }
    for (Parameter parameter : constructor(type).getParameters()) {
      parts.add(
          new Part(
              parameter.getName(),
              parameter.getParameterizedType(),
              false,
              accessor(type, parameter.getName())));
    }
    return parts;
  }

  private static Constructor<?> constructor(Class<?> type) {
    Constructor<?>[] all = type.getConstructors();
    if (all.length != 1) {
      throw new IllegalStateException(type + " is no record, and has no single public constructor");
    }
    return all[0];
  }

  private static Method accessor(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " keeps to itself what it was made with: " + name, e);
    }
  }

  Object of(Object whole) {
    try {
      return accessor.invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask for " + accessor, e);
    }
  }
}
