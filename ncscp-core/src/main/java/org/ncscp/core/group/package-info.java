/**
 * Groups of a partnership: who sits in them, who chairs them and how they decide. A null argument
 * is refused.
 */
@NullMarked
package org.ncscp.core.group;

import org.jspecify.annotations.NullMarked;
