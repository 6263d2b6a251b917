/**
 * What makes the engine smaller and faster while it is compiled; nothing here runs in a page or in
 * the program. Start at {@link slipstream.page.tables.SmallTables}; TeaVM finds it and its
 * neighbours by a service file.
 */
package slipstream.page.tables;
