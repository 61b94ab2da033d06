package com.example.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.ncscp.core.reference.Moment;

/** Days and moments as the API writes them. */
final class Moments {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.{5,30}");

  private Moments() {}

  /** Reads a day in London, or a moment with its offset. */
  static Moment parse(String field, String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return Moment.on(LocalDate.parse(text));
      }
      if (TIME.matcher(text).matches()) {
        return Moment.at(OffsetDateTime.parse(text).toInstant());
      }
    } catch (DateTimeException e) {
      throw malformed(field, text);
    }
    throw malformed(field, text);
  }

  private static Problem malformed(String field, String text) {
    String value = Problem.shortened(text);
    return new Problem(
            Problem.Kind.MALFORMED_REQUEST,
            field,
            field
                + " must be a day as 2025-05-02, or a moment with its offset as"
                + " 2025-05-02T09:30+01:00, but was \""
                + value
                + "\"")
        .value(text);
  }
}
