/**
 * What partners agreed: agreements and policies, reviews, reports, money and returns. A null
 * argument is refused.
 */
@NullMarked
package org.ncscp.core.policy;

import org.jspecify.annotations.NullMarked;
