package slipstream.reports.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an option with which a result has the same bytes as without it: how fast, where to, how it
 * is shown. Such options are no part of the command that a result tells.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface SameResult {}
