/**
 * What is learned and what comes of it: recommendations, actions, evidence, assurance and impact.
 *
 * <p>Start at {@link org.ncscp.core.action.Learning}. Every type is immutable and thread-safe. A
 * null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.action;

import org.jspecify.annotations.NullMarked;
