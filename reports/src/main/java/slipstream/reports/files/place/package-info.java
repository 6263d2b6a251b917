/**
 * A folder that others use too: which of its files are ours, and who may write to it now.
 *
 * <p>Start at {@link slipstream.reports.files.place.Ours}. To add a kind of file, give it a mark in
 * what it holds, and tell the mark there.
 */
package slipstream.reports.files.place;
