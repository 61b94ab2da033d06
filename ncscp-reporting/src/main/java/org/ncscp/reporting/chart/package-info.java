/**
 * Figures drawn: bars, stacked bars, trends, the timeline of a case and the duties of a year, each
 * from a {@link org.ncscp.reporting.table.ReportTable} and as one accessible SVG image.
 *
 * <p>A chart knows nothing but the printed cells of its table: what is withheld there is a gap of
 * one size here, whatever the figure was. The images are written here because no charting library
 * for Java writes SVG with a role, a title, a description and marks that do without colour.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.chart;

import org.jspecify.annotations.NullMarked;
