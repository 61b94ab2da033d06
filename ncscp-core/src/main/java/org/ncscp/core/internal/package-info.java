/** Machinery of core; not exported. */
@NullMarked
package org.ncscp.core.internal;

import org.jspecify.annotations.NullMarked;
