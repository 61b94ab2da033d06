/** Programs about the records of a year. */
@NullMarked
package org.ncscp.examples.year;

import org.jspecify.annotations.NullMarked;
