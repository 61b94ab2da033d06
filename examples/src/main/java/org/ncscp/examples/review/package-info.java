/** Questions about a case and its review. */
@NullMarked
package org.ncscp.examples.review;

import org.jspecify.annotations.NullMarked;
