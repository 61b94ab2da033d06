package com.example.deadlines;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refuses a request; becomes problem details as RFC 9457 describes them. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_VALUE = 100;

  /** The kinds of problem, each with what it is called. */
  enum Kind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request is not of the documented form"),
    UNKNOWN_RULE(HttpStatus.NOT_FOUND, "The rule book has no such rule"),
    UNKNOWN_CASE(HttpStatus.NOT_FOUND, "Nothing is recorded of this case"),
    CONFLICTING_WRITE(HttpStatus.CONFLICT, "Somebody else has written to the case"),
    RULE_NOT_APPLICABLE(HttpStatus.UNPROCESSABLE_CONTENT, "The rule does not count from this"),
    OUTSIDE_COVERAGE(HttpStatus.UNPROCESSABLE_CONTENT, "The bank holidays are not known so far"),
    REFUSED_EVENT(HttpStatus.UNPROCESSABLE_CONTENT, "The event is not permitted where the case is"),
    NO_TIMELINE(HttpStatus.UNPROCESSABLE_CONTENT, "The deadlines of the case cannot be told");

    private final HttpStatus status;
    private final String title;

    Kind(HttpStatus status, String title) {
      this.status = status;
      this.title = title;
    }
  }

  private final Kind kind;
  private final transient Map<String, Object> more = new LinkedHashMap<>();

  Problem(Kind kind, String field, String detail) {
    super(oneLine(detail));
    this.kind = kind;
    more.put("field", field);
  }

  /** A date or an id: never what somebody wrote about a case. */
  Problem value(String value) {
    return with("value", shortened(value));
  }

  Problem with(String name, Object value) {
    more.put(name, value);
    return this;
  }

  ProblemDetail detail() {
    ProblemDetail detail = ProblemDetail.forStatusAndDetail(kind.status, getMessage());
    detail.setType(ProblemAdvice.type(Words.of(kind)));
    detail.setTitle(kind.title);
    more.forEach(detail::setProperty);
    return detail;
  }

  static String shortened(String value) {
    String line = oneLine(value);
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
  }
}
