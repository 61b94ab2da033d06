/**
 * Ids and legal bases: what every other part refers to. A null argument is refused.
 *
 * @serial exclude
 */
@NullMarked
package org.ncscp.core.reference;

import org.jspecify.annotations.NullMarked;
