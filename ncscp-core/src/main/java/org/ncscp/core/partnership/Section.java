// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.internal.Names;

/** A mapping of a file that is being written: what is empty is left out. */
final class Section {
  private final Map<String, Object> entries = new LinkedHashMap<>();

  Map<String, Object> entries() {
    return entries;
  }

  void put(String key, Map<String, Object> map) {
    if (!map.isEmpty()) {
      entries.put(key, map);
    }
  }

  /** Puts a section also if it is empty: one that is there and one that is not differ. */
  void section(String key, Section section) {
    entries.put(key, section.entries);
  }

  void putAll(Section other) {
    entries.putAll(other.entries);
  }

  void text(String key, Object value) {
    entries.put(key, kept(value));
  }

  void optional(String key, Optional<?> value) {
    value.ifPresent(v -> text(key, v));
  }

  void truth(String key, boolean value) {
    text(key, value);
  }

  void constant(String key, Enum<?> value) {
    text(key, Names.word(value));
  }

  void texts(String key, Collection<?> values) {
    if (!values.isEmpty()) {
      entries.put(key, values.stream().map(Section::kept).toList());
    }
  }

  <T> void list(String key, List<T> values, Function<T, Section> writer) {
    if (!values.isEmpty()) {
      entries.put(key, values.stream().map(value -> writer.apply(value).entries).toList());
    }
  }

  /** Days stay days until they are written. */
  private static Object kept(Object value) {
    return value instanceof LocalDate ? value : value.toString();
  }
}
