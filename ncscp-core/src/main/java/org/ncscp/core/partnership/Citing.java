// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ncscp.core.reference.LegalBasis;

/** Gives every source that the written entries cite a short name. */
final class Citing {
  private static final int LONGEST_NAME = 60;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  /** The citations by source. A source that comes again after another has a further name. */
  Map<String, Object> cites(List<LegalBasis> citations) {
    Map<String, Object> cites = new LinkedHashMap<>();
    int i = 0;
    while (i < citations.size()) {
      Source source = Source.of(citations.get(i));
      List<String> sections = new ArrayList<>();
      while (i < citations.size() && Source.of(citations.get(i)).equals(source)) {
        sections.add(citations.get(i).provision());
        i++;
      }
      cites.put(name(source, cites), sections);
    }
    return cites;
  }

  Map<String, Object> sources() {
    Map<String, Object> all = new LinkedHashMap<>();
    sources.forEach(
        (name, source) -> {
          Section section = new Section();
          section.text("instrument", source.instrument());
          section.constant("force", source.force());
          section.constant("evidence", source.evidence());
          all.put(name, section.entries());
        });
    return all;
  }

  private String name(Source source, Map<String, Object> taken) {
    String words = source.instrument().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    words = words.substring(0, Math.min(words.length(), LONGEST_NAME));
    String name = words;
    for (int n = 2; taken.containsKey(name) || !isFor(source, name); n++) {
      name = words + "-" + n;
    }
    sources.put(name, source);
    return name;
  }

  private boolean isFor(Source source, String name) {
    return !sources.containsKey(name) || sources.get(name).equals(source);
  }
}
