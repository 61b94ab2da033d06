// SPDX-License-Identifier: Apache-2.0
/** Compares the speed of working days with other libraries, a plain loop and a floor. */
package org.ncscp.benchmarks;
