package com.example.deadlines;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers whatever is thrown with problem details, and with nothing of the inside. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  static URI type(String name) {
    return URI.create("urn:ncscp:problem:" + name);
  }

  @ExceptionHandler
  ProblemDetail refused(Problem problem) {
    return problem.detail();
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    LOG.error("A request failed", e);
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR, "the service failed; its log says why");
    detail.setType(type("internal"));
    return detail;
  }

  /** What the annotations on the request refuse. */
  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String fields =
        e.getFieldErrors().stream().map(error -> error.getField()).sorted().collect(joining(", "));
    String detail =
        e.getFieldErrors().stream()
            .map(error -> error.getField() + " " + error.getDefaultMessage())
            .sorted()
            .collect(joining("; "));
    return malformed(fields, detail, e, headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String detail = "the body must be JSON of the form that /openapi.yaml describes but ";
    String field = "";
    if (e.getCause() instanceof JacksonException json) {
      field =
          json.getPath().stream()
              .map(at -> at.getPropertyName() == null ? "" + at.getIndex() : at.getPropertyName())
              .collect(joining("."));
      detail +=
          "is not at line "
              + json.getLocation().getLineNr()
              + ", column "
              + json.getLocation().getColumnNr()
              + (field.isEmpty() ? "" : ", \"" + Problem.shortened(field) + "\"");
    } else {
      detail += "was missing";
    }
    return malformed(field, detail, e, headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String field = e.getParameterName();
    return malformed(field, field + " must be given as a parameter", e, headers, request);
  }

  private ResponseEntity<Object> malformed(
      String field, String detail, Exception e, HttpHeaders headers, WebRequest request) {
    ProblemDetail problem = new Problem(Problem.Kind.MALFORMED_REQUEST, field, detail).detail();
    return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
  }
}
