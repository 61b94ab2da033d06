/** The rules that bind every partnership in England, from a data file in this jar. */
@NullMarked
package org.ncscp.core.national;

import org.jspecify.annotations.NullMarked;
