/**
 * What lets the page of a report simulate: the scenario as data, the engine, and the controls that
 * change it. Start at {@link slipstream.reports.kit.live.LiveTeam}.
 *
 * <p>The engine is the simulator itself, compiled for browsers ({@code reports/page}); the page's
 * script {@code try.js} turns what is chosen into a changed scenario and its answers into words. To
 * add a control: a line in {@code Controls}, and what it changes in the script.
 */
package slipstream.reports.kit.live;
