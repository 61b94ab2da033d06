/**
 * The audits of a partnership: its rolling programme, the self-assessments of agencies against
 * standards, and the audit of schools and other education settings.
 *
 * <p>Start at {@link org.ncscp.core.assurance.audit.AuditTables}, which reads the records. Every
 * type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}. What is not known is empty, never zero or no.
 */
@NullMarked
package org.ncscp.core.assurance.audit;

import org.jspecify.annotations.NullMarked;
