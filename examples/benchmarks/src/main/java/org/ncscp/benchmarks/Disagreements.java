// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How many of the inputs a participant answers otherwise than this library's data says. */
record Disagreements(int add, int subtract, int count, int test) {
  static Disagreements of(Participant participant, int days) {
    participant.days = days;
    participant.setUp();
    Inputs inputs = participant.inputs;
    return new Disagreements(
        inputs(i -> !participant.plus(i).equals(inputs.after[i])),
        inputs(i -> !participant.minus(i).equals(inputs.before[i])),
        inputs(i -> participant.between(i) != days),
        inputs(i -> participant.isWorkingDay(i) != inputs.isWorkingDay(i)));
  }

  static List<Participant> participants() {
    return List.of(new Ncscp(), new Strata(), new Jollyday(), new Jbanking(), new HashSetLoop());
  }

  private static int inputs(IntPredicate which) {
    return (int) IntStream.range(0, Inputs.COUNT).filter(which).count();
  }
}
