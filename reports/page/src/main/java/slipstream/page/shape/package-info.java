/**
 * How records travel between the program and its page: written down nowhere, but read off their
 * declarations. Start at {@link slipstream.page.shape.Encoding}, which the program uses; {@link
 * slipstream.page.shape.Sources} writes, when this module is built, the classes that read a
 * scenario and write a result inside the page, where there is no reflection.
 *
 * <p>A parameter, a mechanism, a figure that is added elsewhere needs nothing here.
 */
package slipstream.page.shape;
