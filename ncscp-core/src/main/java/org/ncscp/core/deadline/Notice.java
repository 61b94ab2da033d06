// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;

/**
 * The duty to tell a body that more time was given.
 *
 * @param grant the grant
 * @param body whom
 * @param dueDate by the end of the original due date: until all are told, that is what counts
 * @param toldOn when it was told, if it was
 * @param state running, met, met late or overdue
 */
public record Notice(
    FactId grant, BodyId body, LocalDate dueDate, Optional<Moment> toldOn, DeadlineState state) {}
