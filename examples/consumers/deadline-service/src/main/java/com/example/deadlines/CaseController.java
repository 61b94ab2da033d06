package com.example.deadlines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.review.ReviewCase;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: events are appended, and what follows from them is read back. */
@RestController
@RequestMapping("/cases/{reference}")
class CaseController {
  private final Cases cases;
  private final Calculations calculations;

  CaseController(Cases cases, Calculations calculations) {
    this.cases = cases;
    this.calculations = calculations;
  }

  /** What is to be appended to the events that the writer has seen, all or none. */
  record Appending(
      @NotNull @PositiveOrZero Integer expectedVersion,
      @NotEmpty List<@NotNull @Valid NewEvent> events) {}

  /**
   * An event as {@code docs/case-file.md} of ncscp-core describes it; the rest the service adds.
   */
  record NewEvent(
      @NotBlank String id, @NotBlank String when, @NotNull Map<String, Object> step, String note) {}

  @PostMapping("/events")
  @ResponseStatus(HttpStatus.CREATED)
  Answers.CaseState append(
      @PathVariable String reference, @Valid @RequestBody Appending appending) {
    Cases.Kept kept = cases.append(reference, appending.expectedVersion(), appending.events());
    return state(kept);
  }

  @GetMapping
  Answers.CaseState state(@PathVariable String reference) {
    return state(cases.kept(reference));
  }

  @GetMapping(path = "/file", produces = "application/jsonl")
  String file(@PathVariable String reference) {
    return cases.kept(reference).lines().file();
  }

  @GetMapping("/timeline")
  Answers.OfTimeline timeline(
      @PathVariable String reference, @RequestParam(required = false) String asAt) {
    Moment moment = calculations.asAt(asAt);
    ReviewCase reviewCase = cases.kept(reference).reviewCase();
    try {
      Timeline timeline =
          Calculations.covered(
              "asAt",
              moment.toString(),
              () ->
                  calculations
                      .at(moment)
                      .timeline(reviewCase.history(), Calculations.instant(moment)));
      return new Answers.OfTimeline(
          reference,
          moment.toString(),
          Moment.LONDON.getId(),
          timeline.deadlines().stream().map(Answers.OfCase::of).toList(),
          calculations.basis());
    } catch (CaseHistoryException e) {
      throw new Problem(Problem.Kind.NO_TIMELINE, "reference", e.getMessage());
    }
  }

  private static Answers.CaseState state(Cases.Kept kept) {
    Map<String, String> stages = new TreeMap<>();
    kept.reviewCase()
        .stages()
        .forEach((strand, stage) -> stages.put(Words.of(strand), Words.of(stage)));
    return new Answers.CaseState(
        kept.reviewCase().reference().value(), kept.lines().size(), kept.lines().digest(), stages);
  }
}
