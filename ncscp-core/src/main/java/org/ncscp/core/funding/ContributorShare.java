// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import java.util.Optional;
import org.ncscp.core.reference.Pounds;

/**
 * What one contributor agreed to give in a period, beside its share and the year before: facts from
 * which readers judge whether the funding is equitable. The library does not.
 *
 * @param contributor where it comes from
 * @param agreed the sum of its contributions; empty if none is recorded for the period, which is
 *     not the same as nothing
 * @param received the sum of what was received; empty if that of one of them is not known
 * @param share of all that was agreed; empty if that is nothing, or not recorded
 * @param change on what it agreed in the earlier period; empty if one of the two is not recorded
 */
public record ContributorShare(
    Contributor contributor,
    Optional<Pounds> agreed,
    Optional<Pounds> received,
    Optional<Share> share,
    Optional<Pounds> change) {}
