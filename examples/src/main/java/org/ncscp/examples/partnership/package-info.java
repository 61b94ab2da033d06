/** Questions about a partnership: who is in it, and is its file right? */
@NullMarked
package org.ncscp.examples.partnership;

import org.jspecify.annotations.NullMarked;
