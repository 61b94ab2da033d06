// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import java.util.Optional;
import org.ncscp.core.reference.Pounds;

/**
 * What one contributor agreed to give in a period, beside its share and the year before: facts from
 * which readers judge whether the funding is equitable. The library does not.
 *
 * @param contributor where it comes from
 * @param agreed the sum of its contributions
 * @param received the sum of what was received; empty if that of one of them is not known
 * @param share of all that was agreed; empty if that is nothing
 * @param change on what it agreed the year before; empty without that year, or where it gave
 *     nothing then and there is nothing to compare with
 */
public record ContributorShare(
    Contributor contributor,
    Pounds agreed,
    Optional<Pounds> received,
    Optional<Share> share,
    Optional<Pounds> change) {}
