/**
 * Meetings of a group: who was there, what was taken, and what follows under the arrangements.
 *
 * <p>Start at {@link org.ncscp.core.meeting.Meeting} and {@link
 * org.ncscp.core.meeting.MeetingReview}. Every type is immutable and thread-safe. A null argument
 * is refused.
 */
@NullMarked
package org.ncscp.core.meeting;

import org.jspecify.annotations.NullMarked;
