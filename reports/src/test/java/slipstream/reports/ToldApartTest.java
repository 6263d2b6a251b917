package slipstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.kit.chart.Contrast;
import slipstream.reports.kit.chart.Pattern;

/**
 * What charts tell apart by colour they tell apart otherwise as well: by pattern, by line or by
 * form, or one is so much lighter that a copy in grey shows it. It holds for every list of
 * constants that have colours.
 */
class ToldApartTest {
  /** What WCAG 2.1 asks of graphics beside each other. */
  private static final double LIGHTER = 3;

  static Stream<Class<?>> lists() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("slipstream.reports")
            .stream()
            .filter(JavaClass::isEnum)
            .filter(
                list ->
                    list.getAllFields().stream()
                        .anyMatch(f -> f.getRawType().isEquivalentTo(Color.class)))
            // Letters of a slide are told apart by what they say.
            .filter(list -> !list.getPackageName().endsWith("kit.deck"))
            .map(JavaClass::reflect);
  }

  @Test
  void thereAreSuchLists() {
    assertThat(lists()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noTwoConstantsDifferByColourAlone(Class<?> list) throws Exception {
    Object[] all = list.getEnumConstants();
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean apart =
            !traits(all[i]).equals(traits(all[j]))
                || Contrast.of(colour(all[i]), colour(all[j])) >= LIGHTER;
        assertThat(apart).as("%s and %s", all[j], all[i]).isTrue();
      }
    }
  }

  private static Color colour(Object constant) throws Exception {
    for (Field field : constant.getClass().getDeclaredFields()) {
      if (field.getType() == Color.class) {
        field.setAccessible(true);
        return (Color) field.get(constant);
      }
    }
    throw new AssertionError(constant + " has no colour");
  }

  /** Pattern, line and form of a constant, as far as it has them. */
  private static List<String> traits(Object constant) throws Exception {
    List<String> traits = new ArrayList<>();
    for (Field field : constant.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      if (field.getType() == Pattern.class) {
        traits.add(String.valueOf(field.get(constant)));
      } else if (field.getType() == java.awt.Stroke.class) {
        traits.add(dashes((BasicStroke) field.get(constant)));
      }
    }
    for (Method method : constant.getClass().getDeclaredMethods()) {
      if (method.getReturnType() == Shape.class
          && method.getParameterCount() == 3
          && !java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        traits.add(form((Shape) method.invoke(constant, 0, 0, 20)));
      }
    }
    return traits;
  }

  private static String dashes(BasicStroke line) {
    return line == null ? "none" : Arrays.toString(line.getDashArray());
  }

  private static String form(Shape shape) {
    StringBuilder form = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      form.append(i.currentSegment(at)).append(Arrays.toString(at));
    }
    return form.toString();
  }
}
