/**
 * The retro story to take along: as slides that can be edited and as a PDF that cannot. Both show
 * the same sheets in the same places, and are the same bytes on every machine.
 *
 * <p>Start at {@link slipstream.reports.kit.deck.Page}, which places a sheet's texts and picture;
 * {@link slipstream.reports.kit.deck.Deck} and {@link slipstream.reports.kit.deck.Pdf} write what
 * it placed. To add something to a sheet: its {@link slipstream.reports.kit.deck.Block} in {@code
 * Page}. To add a format: a class beside {@code Deck} that writes pages.
 */
package slipstream.reports.kit.deck;
