/** Holds the settings of all value types below. */
@NullMarked
@ValueStyle
package org.ncscp.core;

import org.jspecify.annotations.NullMarked;
