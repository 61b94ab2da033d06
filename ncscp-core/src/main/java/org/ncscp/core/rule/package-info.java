/**
 * Rules and recurring duties as dated data with citations.
 *
 * <p>Start at {@link org.ncscp.core.rule.RuleBook}. Every type is immutable and thread-safe. A null
 * argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.rule;

import org.jspecify.annotations.NullMarked;
