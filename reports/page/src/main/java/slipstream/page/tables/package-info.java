/**
 * What makes the engine smaller while it is compiled; nothing here runs in a page or in the
 * program. Start at {@link slipstream.page.tables.SmallTables}, which TeaVM finds by its service
 * file.
 */
package slipstream.page.tables;
