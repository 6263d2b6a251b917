package slipstream.reports.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One spelling for what can be typed in several, so that a result tells it in one. */
public final class Spelling {
  private Spelling() {}

  /** {@code KEY=VALUE} without blanks around either. */
  public static final class OfSetting implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      int equals = typed.indexOf('=');
      return equals < 1
          ? typed
          : typed.substring(0, equals).strip() + '=' + typed.substring(equals + 1).strip();
    }
  }

  /** A number of days that names its unit. */
  public static final class OfDays implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      return typed.matches("-?[0-9.]+") ? typed + " days" : typed.strip();
    }
  }

  /** A time with its unit, or none; else the refusal would name a setting that nobody typed. */
  public static final class OfTimeOrNone implements ITypeConverter<String> {
    private static final String TIME =
        "([0-9]+(\\.[0-9]*)?|\\.[0-9]+)\\s*(h|hours?|min|minutes?|d|days?|sprints?)|0|none";

    @Override
    public String convert(String typed) {
      if (!typed.strip().matches(TIME)) {
        throw new TypeConversionException(
            "found '" + typed + "'; allowed is a time such as 10 days or 2 sprints, or none");
      }
      return typed.strip();
    }
  }
}
