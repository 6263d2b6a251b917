/**
 * The simulator as a page has it: everything here and all that it uses is compiled to WebAssembly.
 * Start at {@link slipstream.page.engine.Engine}, whose exports are all that a page can call.
 *
 * <p>Values pass as numbers, one at a time, for that needs no glue: {@link
 * slipstream.page.engine.Leaves} come in, {@link slipstream.page.engine.Tokens} go out. To add a
 * study: a method here that takes scenarios from the leaves, and its result record in {@code
 * slipstream.page.shape.Sources}.
 */
package slipstream.page.engine;
