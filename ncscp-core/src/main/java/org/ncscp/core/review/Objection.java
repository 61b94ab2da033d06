// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Why an event is not permitted: the rule, and what would be needed. */
record Objection(CaseEvent event, LifeRule rule, String needed) {}
