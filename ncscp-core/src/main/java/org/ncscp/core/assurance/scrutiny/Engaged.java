// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

/** With whom a partnership engages. */
public enum Engaged {
  /** Children. */
  CHILDREN,
  /** Young people. */
  YOUNG_PEOPLE,
  /** Parents and carers. */
  PARENTS_AND_CARERS,
  /** Families as a whole. */
  FAMILIES,
  /** The community, for example a faith group. */
  COMMUNITY,
  /** Those who work with children and families. */
  PRACTITIONERS
}
