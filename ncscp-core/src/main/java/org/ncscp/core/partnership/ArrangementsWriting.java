// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  static String write(Arrangements arrangements) {
    return YamlText.of(new ArrangementsWriting(arrangements).file(arrangements));
  }

  private Map<String, Object> file(Arrangements of) {
    Section rest = new Section();
    rest.list("versions", of.versions(), this::version);
    new AreaWriting(entries).write(of, rest);
    new PeopleWriting(entries).write(of, rest);
    new GroupWriting(entries, of.id()).write(of.groups(), rest);
    new PolicyWriting(entries).write(of, rest);
    of.rules().text().ifPresent(text -> rest.put("rule-book", tree(text)));

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
