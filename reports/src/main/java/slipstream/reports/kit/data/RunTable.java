package slipstream.reports.kit.data;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The table of single runs.
 *
 * @param columns names of its columns
 * @param runs number of its rows
 * @param row a run's values by its number from 0
 */
public record RunTable(List<String> columns, int runs, IntFunction<double[]> row) {}
