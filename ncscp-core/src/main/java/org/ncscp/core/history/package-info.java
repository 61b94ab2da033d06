/**
 * What is known of a case: an append-only history of facts, each with the moment it was recorded.
 */
@NullMarked
package org.ncscp.core.history;

import org.jspecify.annotations.NullMarked;
