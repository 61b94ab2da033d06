// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.internal.Names;

/**
 * The life of a case as a table, for those who draw or print it: every way in which a step is
 * permitted, whatever a case has come to. What is permitted next on one case, {@link
 * ReviewCase#permitted()} tells.
 */
public final class LifeOfACase {
  private static final List<Transition> TRANSITIONS =
      Life.all().stream().map(LifeOfACase::transition).toList();

  private LifeOfACase() {}

  /**
   * Returns every way in which a step is permitted.
   *
   * @return in the usual order of the steps
   */
  public static List<Transition> transitions() {
    return TRANSITIONS;
  }

  /**
   * One way in which a step is permitted.
   *
   * @param step what happens
   * @param outcome which way it goes; empty for any
   * @param from the stages in one of which the case must be, in the order of the strands; for a
   *     step that leads to a stage, those of its strand
   * @param begins whether it may also be the first of its strand
   * @param follows whether it is only gone together with another way of the step
   * @param to where it leads; empty if it changes no stage
   * @param needs what must have gone before, each of them
   * @param rule the rule that has it so
   */
  public record Transition(
      StepKind step,
      Optional<Enum<?>> outcome,
      Set<Stage> from,
      boolean begins,
      boolean follows,
      Optional<Stage> to,
      List<Need> needs,
      LifeRule rule) {

    /**
     * Keeps copies of the collections.
     *
     * @param step what happens
     * @param outcome which way it goes
     * @param from the stages in one of which the case must be
     * @param begins whether it may also be the first of its strand
     * @param follows whether it is only gone together with another way of the step
     * @param to where it leads
     * @param needs what must have gone before
     * @param rule the rule that has it so
     */
    public Transition {
      requireNonNull(step, "step");
      requireNonNull(outcome, "outcome");
      from = inOrder(requireNonNull(from, "from"));
      requireNonNull(to, "to");
      needs = List.copyOf(requireNonNull(needs, "needs"));
      requireNonNull(rule, "rule");
    }

    /**
     * Returns what happens and which way it goes.
     *
     * @return for example {@code the Panel answers: agrees}
     */
    public String inWords() {
      if (step == StepKind.SENT) {
        return outcome.map(LifeOfACase::way).orElseGet(step::description);
      }
      return step.description() + outcome.map(way -> ": " + LifeOfACase.way(way)).orElse("");
    }

    /** Returns the step and where it leads. */
    @Override
    public String toString() {
      return Names.word(step)
          + outcome.map(way -> " " + Names.word(way)).orElse("")
          + to.map(stage -> " -> " + stage.description()).orElse("");
    }
  }

  /**
   * What must have gone before a step.
   *
   * @param inWords what that is; one of several is enough where it says "or"
   * @param rule the rule that asks for it
   * @param gate whether it may be departed from, with reasons that are recorded
   */
  public record Need(String inWords, LifeRule rule, boolean gate) {

    /**
     * Refuses nulls.
     *
     * @param inWords what that is
     * @param rule the rule that asks for it
     * @param gate whether it may be departed from
     */
    public Need {
      requireNonNull(inWords, "inWords");
      requireNonNull(rule, "rule");
    }
  }

  private static Transition transition(Way way) {
    return new Transition(
        way.step(),
        way.outcome(),
        way.from(),
        way.begins(),
        way.follows(),
        way.to(),
        way.needs().stream()
            .map(need -> new Need(inWords(need.anyOf()), need.rule(), need.gate()))
            .toList(),
        way.rule());
  }

  private static Set<Stage> inOrder(Collection<Stage> stages) {
    Set<Stage> inOrder = EnumSet.noneOf(Stage.class);
    inOrder.addAll(stages);
    return Collections.unmodifiableSet(inOrder);
  }

  private static String inWords(Set<Enum<?>> anyOf) {
    return anyOf.stream().map(LifeOfACase::inWords).sorted().collect(joining(", or "));
  }

  private static String inWords(Enum<?> mark) {
    if (mark instanceof Stage stage) {
      return "the stage \"" + stage.description() + "\"";
    }
    if (mark instanceof StepKind step) {
      return step.description();
    }
    if (mark instanceof Considered considered) {
      return considered.description();
    }
    return step(mark).map(step -> step.description() + ": ").orElse("") + way(mark);
  }

  /** The step of which something is the way that it went. */
  private static Optional<StepKind> step(Enum<?> way) {
    if (way instanceof Route) {
      return Optional.of(StepKind.REFERRAL_DECIDED);
    }
    if (way instanceof Conclusion) {
      return Optional.of(StepKind.RAPID_REVIEW_COMPLETED);
    }
    return way instanceof Reconsideration ? Optional.of(StepKind.RECONSIDERED) : Optional.empty();
  }

  private static String way(Enum<?> way) {
    if (way instanceof Paper paper) {
      return paper.description() + " sent to all who are to receive it";
    }
    if (way instanceof Route route) {
      return route.description();
    }
    if (way instanceof CouncilFinding finding) {
      return finding.description();
    }
    if (way instanceof Conclusion conclusion) {
      return conclusion.description();
    }
    if (way instanceof PanelView view) {
      return view.description();
    }
    if (way instanceof Reconsideration result) {
      return result.description();
    }
    return way instanceof Publication publication ? publication.description() : Parts.inWords(way);
  }
}
