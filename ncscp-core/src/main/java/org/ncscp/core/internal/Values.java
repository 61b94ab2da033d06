// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Checks the constraints that stand on a value's accessors, once, when the value is built. */
public final class Values {
  /**
   * Bare accessors are properties: without this the validator would pass over every constraint. No
   * expression language: the messages need none. English, whatever the JVM's locale.
   */
  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .getterPropertySelectionStrategy(new BareAccessors())
          .messageInterpolator(
              new ParameterMessageInterpolator(
                  Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator();

  private Values() {}

  /** Refuses a value that breaks a constraint, with every breach sorted by its path. */
  public static <T> void validate(T value) {
    Set<ConstraintViolation<T>> violations = VALIDATOR.validate(value);
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(
          violations.stream()
              .sorted(comparing(violation -> violation.getPropertyPath().toString()))
              .map(Values::describe)
              .collect(joining("; ")));
    }
  }

  private static String describe(ConstraintViolation<?> violation) {
    return violation.getPropertyPath()
        + " "
        + violation.getMessage()
        + " but was \""
        + violation.getInvalidValue()
        + "\"";
  }

  private static final class BareAccessors implements GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
      boolean accessor =
          executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
      return accessor ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
      return List.of(propertyName);
    }
  }
}
