/**
 * A partnership's arrangements, from one file, and the questions it answers for any day. A null
 * argument is refused.
 */
@NullMarked
package org.ncscp.core.partnership;

import org.jspecify.annotations.NullMarked;
