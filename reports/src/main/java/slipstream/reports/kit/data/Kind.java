package slipstream.reports.kit.data;

/**
 * A kind of result file.
 *
 * @param key as files write it, and as the command is typed: {@code what-if}
 * @param fields record whose fields stand in the file beside those of the scenario's own result;
 *     null if there are none
 */
public record Kind(String key, Class<? extends Record> fields) {}
