package com.example.deadlines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Facts in, a due date and its reason out. */
@RestController
class DeadlineController {
  private final RuleBook rules;
  private final Calculations calculations;

  DeadlineController(Arrangements arrangements, Calculations calculations) {
    this.rules = arrangements.ruleBook();
    this.calculations = calculations;
  }

  /**
   * What is asked.
   *
   * @param facts when each fact happened that the rule counts from
   * @param asAt by the bank holidays public at that time; null for now
   */
  record Question(
      @NotBlank String rule,
      @NotEmpty Map<@NotBlank String, @NotBlank String> facts,
      String asAt) {}

  @GetMapping("/rules")
  List<Answers.Rule> rules() {
    return rules.rules().stream().map(Answers.Rule::of).toList();
  }

  /** For a rule that counts from one fact, when that happened is enough. */
  @GetMapping("/deadlines")
  Answers.DueDate deadline(
      @RequestParam String rule,
      @RequestParam String on,
      @RequestParam(required = false) String asAt) {
    RuleId id = known(rule);
    Moment trigger = Moments.parse("on", on);
    Moment moment = calculations.asAt(asAt);
    Deadline deadline = computed("on", on, () -> calculations.at(moment).calculate(id, trigger));
    String fact = deadline.rule().triggers().findFirst().orElseThrow().value();
    return Answers.DueDate.of(
        deadline, Map.of(fact, trigger.toString()), moment, calculations.basis());
  }

  @PostMapping("/deadlines")
  Answers.DueDate deadline(@Valid @RequestBody Question question) {
    RuleId id = known(question.rule());
    Map<FactKind, Moment> facts = new HashMap<>();
    question
        .facts()
        .forEach((kind, when) -> facts.put(kind(kind), Moments.parse("facts." + kind, when)));
    Moment moment = calculations.asAt(question.asAt());
    Deadline deadline =
        computed(
            "facts",
            question.facts().toString(),
            () -> calculations.at(moment).calculate(id, facts));
    return Answers.DueDate.of(deadline, question.facts(), moment, calculations.basis());
  }

  private RuleId known(String rule) {
    try {
      return rules.rule(RuleId.of(rule)).id();
    } catch (IllegalArgumentException e) {
      throw new Problem(Problem.Kind.UNKNOWN_RULE, "rule", e.getMessage()).value(rule);
    }
  }

  private static FactKind kind(String kind) {
    try {
      return FactKind.of(kind);
    } catch (IllegalArgumentException e) {
      throw new Problem(Problem.Kind.MALFORMED_REQUEST, "facts", e.getMessage()).value(kind);
    }
  }

  private static Deadline computed(String field, String value, Supplier<Deadline> computation) {
    try {
      return Calculations.covered(field, value, computation);
    } catch (IllegalArgumentException e) {
      throw new Problem(Problem.Kind.RULE_NOT_APPLICABLE, field, e.getMessage());
    }
  }
}
