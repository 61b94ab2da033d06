// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.internal.YamlText;

/** Writes arrangements as the file from which they can be read again. */
final class ArrangementsWriting {
  private final Citing citing = new Citing();
  private final EntryWriting entries;

  private ArrangementsWriting(Arrangements arrangements) {
    entries = new EntryWriting(arrangements.inForce().from(), citing);
  }

  /**
   * Every text that a file would not keep as it is, with its place: with space at an end, or blank.
   */
  static List<String> unkeepable(Arrangements arrangements) {
    List<String> places = new ArrayList<>();
    unkeepable("", new ArrangementsWriting(arrangements).file(arrangements), places);
    return places;
  }

  private static void unkeepable(String place, Object value, List<String> places) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, one) -> unkeepable(place.isEmpty() ? "" + key : place + "." + key, one, places));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        unkeepable(place + "[" + i + "]", list.get(i), places);
      }
    } else if (value instanceof LocalDate day && (day.getYear() < 0 || day.getYear() > 9999)) {
      places.add(place + " must be in the years 0 to 9999 but was " + day);
    } else if (value instanceof String text && (text.isEmpty() || !text.strip().equals(text))) {
      places.add(place + " must be text without space at its ends but was \"" + text + "\"");
    }
  }

  static String write(Arrangements arrangements) {
    Map<String, Object> file = new ArrangementsWriting(arrangements).file(arrangements);
    arrangements.rules().text().ifPresent(text -> file.put("rule-book", tree(text)));
    return YamlText.of(file);
  }

  private Map<String, Object> file(Arrangements of) {
    Section rest = new Section();
    rest.list("versions", of.versions(), this::version);
    new AreaWriting(entries).write(of, rest);
    new PeopleWriting(entries).write(of, rest);
    new GroupWriting(entries, of.id()).write(of.groups(), rest);
    new PolicyWriting(entries).write(of, rest);
    Section file = new Section();
    file.text("arrangements", of.id());
    file.text("name", of.name());
    file.optional("abbreviation", of.abbreviation());
    file.text("edition", of.edition());
    file.constant("scope", of.scope());
    file.optional("in-operation-since", of.inOperationSince());
    file.put("sources", citing.sources());
    file.putAll(rest);
    return file.entries();
  }

  private Section version(ArrangementsVersion version) {
    Section section = new Section();
    section.text("title", version.title());
    entries.dated(version, section);
    return section;
  }

  private static Map<String, Object> tree(String yaml) {
    try {
      return YamlMap.parse(
              new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), new Problems())
          .orElseThrow()
          .tree();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes refused to be read", e);
    }
  }
}
