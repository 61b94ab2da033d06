/** Nottingham City Safeguarding Children Partnership: its rules, from data files in this jar. */
@NullMarked
package org.ncscp.core.nottingham;

import org.jspecify.annotations.NullMarked;
