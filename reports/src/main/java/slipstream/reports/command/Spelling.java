package slipstream.reports.command;

import picocli.CommandLine.ITypeConverter;

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
}
