/** Questions about time limits. */
@NullMarked
package org.ncscp.examples.deadline;

import org.jspecify.annotations.NullMarked;
