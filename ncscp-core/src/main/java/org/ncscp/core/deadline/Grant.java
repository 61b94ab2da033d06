// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;

/**
 * More time that counts: when it was decided, what was given, and since when all have been told who
 * must be.
 */
record Grant(LocalDate decidedOn, LocalDate newDueDate, LocalDate effectiveOn) {}
