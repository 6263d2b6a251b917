package slipstream.simulator.scenario.yaml.layout;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import slipstream.simulator.scenario.value.Table;

/** How a record is made of its values, and taken apart: both in the order of its keys. */
public interface Making {
  /**
   * Makes it.
   *
   * @throws IllegalArgumentException as the record's own checks do
   */
  Object record(Object[] values);

  /** Takes it apart. */
  Object[] components(Record record);

  /** A record whose components are its keys. Looked up once: worlds are made by the thousand. */
  static Making of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor = constructor(type, components);
    return new Making() {
      @Override
      public Object record(Object[] values) {
        try {
          return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
          if (e.getCause() instanceof IllegalArgumentException refused) {
            throw refused;
          }
          throw new IllegalStateException("cannot build " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("cannot build " + type.getName(), e);
        }
      }

      @Override
      public Object[] components(Record record) {
        return Arrays.stream(components).map(component -> read(component, record)).toArray();
      }
    };
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }

  /** The value of one component. */
  static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** A record whose keys come from a list. */
  static Making table(Function<Object[], Table> maker) {
    return new Making() {
      @Override
      public Object record(Object[] values) {
        return maker.apply(values);
      }

      @Override
      public Object[] components(Record record) {
        return ((Table) record).rows().toArray();
      }
    };
  }

  /** Values that are known to be of one type. */
  static <T> List<T> all(Object[] values, Class<T> type) {
    return Arrays.stream(values).map(type::cast).toList();
  }
}
