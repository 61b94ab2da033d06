/**
 * The life of a case: referral, notification, rapid review, practice review, learning review,
 * publication and what was learned.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 *
 * @serial exclude
 */
@NullMarked
package org.ncscp.core.review;

import org.jspecify.annotations.NullMarked;
