// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks one instance, made anew each time, from many threads at once. */
final class ManyThreads {
  private static final int THREADS = 8;

  private ManyThreads() {}

  /**
   * Asserts that threads which begin together, each with another question, get what one thread got
   * of an instance of its own.
   */
  static <T> void getTheSameAnswers(
      int rounds, Supplier<T> fresh, List<Function<T, Object>> questions) throws Exception {
    T alone = fresh.get();
    List<Object> expected = questions.stream().map(question -> question.apply(alone)).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < rounds; round++) {
        T shared = fresh.get();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<Object>>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          int first = thread * questions.size() / THREADS;
          threads.add(() -> answers(shared, questions, first, start));
        }
        for (Future<List<Object>> answers : pool.invokeAll(threads, 5, TimeUnit.MINUTES)) {
          assertEquals(expected, answers.get());
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Answers in the order of the questions, though asked from one of them on. */
  private static <T> List<Object> answers(
      T shared, List<Function<T, Object>> questions, int first, CyclicBarrier start)
      throws Exception {
    List<Object> answers = new ArrayList<>(Collections.nCopies(questions.size(), null));
    start.await(1, TimeUnit.MINUTES);
    for (int i = 0; i < questions.size(); i++) {
      int one = (first + i) % questions.size();
      answers.set(one, questions.get(one).apply(shared));
    }
    return answers;
  }
}
