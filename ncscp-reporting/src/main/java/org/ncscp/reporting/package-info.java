/** The yearly report: aggregate, reconcile, protect, render. */
@NullMarked
package org.ncscp.reporting;

import org.jspecify.annotations.NullMarked;
