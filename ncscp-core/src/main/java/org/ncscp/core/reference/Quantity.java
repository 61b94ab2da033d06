// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure as somebody stated it, with its qualifier: {@code c. 60,000}, {@code over 1,000}, {@code
 * 4.83%}. Two such figures are never added together.
 *
 * @param qualifier how exact it is
 * @param value the number with the decimal places stated, zero or more
 * @param percentage whether it is a percentage
 */
public record Quantity(Qualifier qualifier, BigDecimal value, boolean percentage) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(c\\.|over|under|average) )?([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})"
              + "(\\.[0-9]{1,6})?(%)?");

  /** How exact a figure is. */
  public enum Qualifier {
    /** The figure itself. */
    EXACTLY(""),
    /** About so many. */
    ABOUT("c."),
    /** More than so many. */
    OVER("over"),
    /** Fewer than so many. */
    UNDER("under"),
    /** So many on average. */
    AVERAGE("average");

    private final String word;

    Qualifier(String word) {
      this.word = word;
    }
  }

  /**
   * Checks the parts.
   *
   * @param qualifier how exact it is
   * @param value the number with the decimal places stated, zero or more
   * @param percentage whether it is a percentage
   * @throws IllegalArgumentException if the value is negative or has more than 15 digits before or
   *     6 after the point
   */
  public Quantity {
    requireNonNull(qualifier, "qualifier");
    requireNonNull(value, "value");
    if (value.signum() < 0
        || value.scale() < 0
        || value.scale() > 6
        || value.precision() - value.scale() > 15) {
      throw new IllegalArgumentException(
          "figure must be zero or more with at most 15 digits before and 6 after the point but was "
              + value);
    }
  }

  /**
   * Reads a figure: maybe {@code c.}, {@code over}, {@code under} or {@code average} and a space;
   * digits with or without commas between thousands; maybe decimal places; maybe {@code %}.
   *
   * @param text for example {@code c. 60,000}
   * @return the figure
   * @throws IllegalArgumentException if the text has another form
   */
  public static Quantity parse(String text) {
    Matcher form = FORM.matcher(requireNonNull(text, "text"));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "figure must be as \"60,000\", \"c. 60,000\", \"over 1,000\" or \"4.83%\" but was \""
              + text
              + "\"");
    }
    String word = form.group(1) == null ? "" : form.group(1);
    Qualifier qualifier =
        Stream.of(Qualifier.values()).filter(q -> q.word.equals(word)).findFirst().orElseThrow();
    String decimals = form.group(3) == null ? "" : form.group(3);
    return new Quantity(
        qualifier,
        new BigDecimal(form.group(2).replace(",", "") + decimals),
        form.group(4) != null);
  }

  /** Returns for example {@code c. 60,000}, in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return (qualifier == Qualifier.EXACTLY ? "" : qualifier.word + " ")
        + withCommas(value)
        + (percentage ? "%" : "");
  }

  /** English commas, whatever the JVM's locale. */
  static String withCommas(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }
}
