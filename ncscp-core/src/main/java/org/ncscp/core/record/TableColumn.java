// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

/**
 * A column of a table, for those who fill one in.
 *
 * @param name as the header has it
 * @param required whether it may not be blank
 * @param form what stands in it, for example {@code a whole number up to 999,999,999, as 15,002}
 * @param meaning what it says
 */
public record TableColumn(String name, boolean required, String form, String meaning) {}
