package slipstream.page.shape;

/** Names of the methods that deal with a class. */
final class Names {
  private Names() {}

  /** Unlike those of all other classes: {@code clarificationRow}. */
  static String of(Class<?> type) {
    String name = type.getCanonicalName().substring(type.getPackageName().length() + 1);
    String joined = name.replace(".", "");
    return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
  }
}
