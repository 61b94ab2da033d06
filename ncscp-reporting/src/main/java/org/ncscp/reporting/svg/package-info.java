/**
 * What every drawing is written with: SVG text, words broken into lines, a sheet. Not exported.
 *
 * <p>A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.svg;

import org.jspecify.annotations.NullMarked;
