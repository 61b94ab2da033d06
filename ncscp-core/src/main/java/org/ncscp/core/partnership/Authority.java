// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.reference.GroupId;

/** Whether a group may decide something on a day, and how. */
public sealed interface Authority {
  /**
   * It may, by these rules.
   *
   * @param rules one, or one for each part of a joint meeting
   */
  record ByRule(List<GroupDecision> rules) implements Authority {
    /**
     * Refuses nulls.
     *
     * @param rules one, or one for each part of a joint meeting
     */
    public ByRule {
      rules = List.copyOf(requireNonNull(rules, "rules"));
    }
  }

  /**
   * It may not: only another group may.
   *
   * @param group that group
   */
  record ReservedTo(GroupId group) implements Authority {
    /**
     * Refuses null.
     *
     * @param group that group
     */
    public ReservedTo {
      requireNonNull(group, "group");
    }
  }

  /**
   * The arrangements do not say.
   *
   * @param missing what they do not say, in words
   */
  record Unspecified(String missing) implements Authority {
    /**
     * Refuses null.
     *
     * @param missing what they do not say, in words
     */
    public Unspecified {
      requireNonNull(missing, "missing");
    }
  }
}
