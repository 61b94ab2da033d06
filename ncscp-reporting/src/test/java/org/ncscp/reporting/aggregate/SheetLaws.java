// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;

/** What holds of every total of a year's sheets. */
final class SheetLaws {
  private SheetLaws() {}

  /** Any split of the records, in any order and nesting, there and back, is the whole. */
  static <T, X> X check(
      List<T> records, Collector<T, ?, X> collector, X empty, BinaryOperator<X> plus, long seed) {
    X whole = records.stream().collect(collector);
    Random random = new Random(seed);
    List<List<T>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    records.forEach(one -> parts.get(random.nextInt(3)).add(one));
    X a = parts.get(0).stream().collect(collector);
    X b = parts.get(1).stream().collect(collector);
    X c = parts.get(2).stream().collect(collector);
    X sum = plus.apply(plus.apply(a, b), c);
    assertEquals(whole, sum);
    assertEquals(whole.hashCode(), sum.hashCode());
    assertEquals(whole, plus.apply(a, plus.apply(b, c)));
    assertEquals(plus.apply(a, b), plus.apply(b, a));
    assertEquals(whole, plus.apply(whole, empty));
    assertEquals(whole, plus.apply(empty, whole));
    assertEquals(empty, List.<T>of().stream().collect(collector));
    List<T> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    assertEquals(whole, shuffled.parallelStream().collect(collector));
    assertEquals(whole.toString(), shuffled.stream().collect(collector).toString());
    assertEquals(whole, readBack(whole));
    assertEquals(whole, plus.apply(readBack(a), readBack(plus.apply(b, c))));
    return whole;
  }

  @SuppressWarnings("unchecked")
  static <X> X readBack(X total) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(total);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (X) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
