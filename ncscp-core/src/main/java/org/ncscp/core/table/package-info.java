/** How the cells of a table are read and written, whatever the table holds. Not part of the API. */
@NullMarked
package org.ncscp.core.table;

import org.jspecify.annotations.NullMarked;
