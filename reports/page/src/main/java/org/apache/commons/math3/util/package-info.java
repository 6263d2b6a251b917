/**
 * A guest in the library's package: {@link org.apache.commons.math3.util.ComputedTables} needs what
 * can be seen only here. Start at {@link slipstream.page.tables.SmallTables}.
 */
package org.apache.commons.math3.util;
