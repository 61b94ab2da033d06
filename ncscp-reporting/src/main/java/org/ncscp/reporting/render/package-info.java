/**
 * Writes a report as files that people and machines read: pages, sheets of figures, a spreadsheet
 * and a document to print. The same report gives the same bytes.
 *
 * <p>Every text of a report is printed as {@link org.ncscp.reporting.render.ReportFiles} says, and
 * escaped for its format.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.render;

import org.jspecify.annotations.NullMarked;
