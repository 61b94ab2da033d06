/** Questions about decisions and their register. */
@NullMarked
package org.ncscp.examples.decision;

import org.jspecify.annotations.NullMarked;
