// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.AgreementId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;

/** An agreement or policy that binds members. Immutable and thread-safe. */
@Value.Immutable
public abstract class Agreement implements Entry, WithAgreement {
  Agreement() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract AgreementId id();

  /**
   * Returns what it is about.
   *
   * @return the kind
   */
  public abstract AgreementKind kind();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns which version is in force.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<String> version();

  /**
   * Returns whom it binds.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<Binding> binds();

  /**
   * Returns who signed it.
   *
   * @return maybe nobody known
   */
  public abstract List<OrganisationId> signatories();

  /**
   * Returns the group that maintains it.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<GroupId> maintainedBy();

  /**
   * Returns the day by which it is to be reviewed.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<LocalDate> nextReview();

  /**
   * Returns what it says.
   *
   * @return in words, maybe nothing
   */
  public abstract List<String> terms();

  /**
   * Returns whom training is free for.
   *
   * @return in the order of the constants; none if it is not stated, or the agreement is of another
   *     kind
   */
  public abstract Set<FreeTraining> freeFor();

  /**
   * Returns what the agreement says of organisations that training is not free for.
   *
   * @return empty if it is not stated, or the agreement is of another kind
   */
  public abstract Optional<OtherOrganisations> others();

  /**
   * Returns the stages of an escalation, in order.
   *
   * @return maybe none
   */
  public abstract List<EscalationStage> stages();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    if (kind() != AgreementKind.TRAINING_CHARGES) {
      requireLeftOut("free-for", freeFor().stream().findFirst());
      requireLeftOut("others", others());
    }
  }

  private void requireLeftOut(String what, Optional<? extends Enum<?>> stated) {
    stated.ifPresent(
        found -> {
          throw new IllegalArgumentException(
              what
                  + " must be left out unless the kind is training-charges but was "
                  + Names.word(found)
                  + " for "
                  + Names.word(kind()));
        });
  }

  /** Builds an {@link Agreement}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
