// SPDX-License-Identifier: Apache-2.0

/**
 * One class for each reader of outside bytes. Any bytes are read or refused as its documentation
 * says; what is read can be asked, written, and read back equal.
 */
package org.ncscp.fuzz;
