// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.ncscp.core.partnership.FileTree.copy;
import static org.ncscp.core.partnership.FileTree.items;
import static org.ncscp.core.partnership.FileTree.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ncscp.core.partnership.FileTree.Items;
import org.ncscp.core.partnership.FileTree.Keys;
import org.ncscp.core.partnership.FileTree.Text;

/**
 * One thing to do to a sound file that must make it unsound, and where that must be said.
 *
 * @param what what is done
 * @param path the key or entry that is spoilt
 * @param accepted the paths any of which may be named for it
 * @param local whether no other entry suffers from it
 * @param action does it to the whole file
 */
record Corruption(
    String what, String path, List<String> accepted, boolean local, Consumer<Keys> action) {

  /**
   * For each mapping of the format its keys: {@code t} text, {@code v} any other value, {@code r} a
   * reference, {@code s} a section, in capitals a list of them; {@code !} where it must be there.
   * {@code +} stands for what every entry may carry.
   */
  private static final String FORMAT =
      """
      : arrangements!v name!t abbreviation.t edition!v scope.v in-operation-since.v versions!s partners!s
      sources.*: instrument!t force!v evidence!v
      versions: title!t from!v +
      statements: kind!v text!t +
      area: description!t authorities.R cooperation.t +
      area.neighbours: partnership!v name!t shares.t
      area.profile: what!t figure!v as-at.v reproducible.v
      predecessors: partnership!v name!t by!v date!v +
      successors: partnership!v name!t by!v date!v +
      boards: id!v name!t +
      organisations: id!v name!t also-known-as.T kinds.V +
      posts: id!v title!t organisation.r also-known-as.T +
      posts.holders: person!v as!v scope.V from!v to.v
      partners: organisation!r role!v lead.r delegates.R +
      partners.delivered-by: organisation!r functions!T +
      issue-leads: issue!t partner!r decision.v +
      delegations: delegate!r decisions!V report-back.t +
      offices: office!v id!v name!t posts.R +
      offices.duties: text!t rule.r
      relevant-agencies: review.r reviewed.V entries!s +
      relevant-agencies.entries: organisation.r class.v name.t kinds.V as-named.t sector!t +
      groups: id!v name!t abbreviation.t also-known-as.T purpose.t functions.T reports-to.R owners.V \
      meetings.R declarations.v escalates-to.r +
      groups.task-and-finish: task!t until.v
      groups.reserved-matters: matter!t kinds!V +
      groups.seats: seat!v title!t organisation.r post.r chair-of.R standing!v +
      groups.chairs: chair!v by.r nominated-by.r pool.R pool-in-words.t term.v first-term.v +
      groups.chairs.held: by!r from!v to.v
      groups.vice-chairs: chair!v by.r nominated-by.r pool.R pool-in-words.t term.v first-term.v +
      groups.vice-chairs.held: by!r from!v to.v
      groups.quorum: present!r if-not-met.v segment.r +
      groups.decisions: kinds.V electorate!R votes-by.v weights.s consensus-first.v threshold!v of.v \
      abstentions.v tie.v casting-vote.v reserved-to.r one-person-for-several-seats.v duties.R \
      segment.r +
      groups.requirements: kinds.V when-reconsidered.v grounds-to-open.v advice-to-close.R \
      rationale-to-close.v quorum-to-close.v +
      agreements: id!v kind!v name!t version.t binds.v signatories.R maintained-by.r next-review.v \
      terms.T free-for.V others.v +
      agreements.stages: stage!t within.v
      reviews: rapid-review-needs-notification.v +
      reviews.kinds: id!v name!t decided-by.r within.v timetable-anchor!r numbering.v +
      reviews.kinds.criteria: id!v text!t set-by!v
      reviews.kinds.timetable: id!v title!t day.v days.v responsible.r +
      reviews.kinds.methods: id!v name!t
      reviews.decisions: step!v kinds!R
      reviews.themes: id!v name!t
      reporting: produced-by.r signed-off-by.r recipients.R +
      reporting.contents: id!v text!t
      reporting.reports: label!t from!v to!v
      reporting.disclosure: method!v fewer-than!v
      funding: principle.t split.v stated-total.v +
      funding.lines: organisation.r source.t kind.v amount!v for.v period!t
      returns: id!v name!t of!V stages!s +
      returns.stages: stage!t by!v
      """;

  private static final Map<String, Map<String, String>> KINDS = kinds();

  private static Map<String, Map<String, String>> kinds() {
    Map<String, Map<String, String>> kinds = new HashMap<>();
    for (String line : FORMAT.lines().toList()) {
      Map<String, String> keys = new HashMap<>();
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        if (word.equals("+")) {
          keys.putAll(Map.of("from", ".v", "to", ".v", "interpretation", ".t"));
        }
      }
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        if (!word.equals("+")) {
          keys.put(word.substring(0, word.length() - 2), word.substring(word.length() - 2));
        }
      }
      kinds.put(line.substring(0, colon), keys);
    }
    return kinds;
  }

  /** Everything that can be done to a file. */
  static List<Corruption> of(Keys file) {
    List<Corruption> all = new ArrayList<>();
    new Corrupting(all).mapping(file, "", "", root -> root);
    CrossCorruption.of(file, all);
    return all;
  }

  /** A way from the root of a file to one of its parts. */
  interface Way {
    FileTree from(FileTree root);
  }

  /** Goes through the file. */
  private static final class Corrupting {
    private static final String GARBAGE = "No Such Thing!";
    private final List<Corruption> all;

    Corrupting(List<Corruption> all) {
      this.all = all;
    }

    private void mapping(Keys map, String path, String pattern, Way way) {
      Map<String, String> keys = KINDS.getOrDefault(pattern, Map.of());
      boolean cites = pattern.endsWith("cites");
      String unknown = join(path, "no-such-key");
      add("unknown key", unknown, true, way, at -> at.put("no-such-key", new Text("x")));
      for (FileTree.Key key : map.keys()) {
        String name = key.name();
        String place = join(path, name);
        String kind = cites ? ".T" : keys.getOrDefault(name, ".s");
        boolean local = !path.isEmpty() && !List.of("id", "seat", "class").contains(name);
        add("key twice", place, false, way, at -> at.keys().add(key));
        if (kind.charAt(0) == '!') {
          add("key deleted", place, local && suffersAlone(path), way, at -> at.remove(name));
        }
        if (key.value() instanceof Text) {
          String garbage = kind.charAt(1) == 't' ? " " : GARBAGE;
          boolean alone = local && suffersAlone(path);
          add("garbage", place, alone, way, at -> at.put(name, new Text(garbage)));
          add("text to list", place, alone, way, at -> at.put(name, items("x")));
          add("text to mapping", place, alone, way, at -> at.put(name, keys("x", "y")));
          if (kind.charAt(1) == 'r') {
            add("reference", place, true, way, at -> at.put(name, new Text("no-such-thing")));
          }
        } else {
          add("list or mapping to text", place, false, way, at -> at.put(name, new Text("x")));
          boolean list = key.value() instanceof Items;
          FileTree other = list ? keys("x", "y") : items("x");
          add("list and mapping", place, false, way, at -> at.put(name, other));
        }
        if (cites) {
          String no = join(path, "no-such-source");
          add("source", no, true, way, at -> at.put("no-such-source", at.get(name).orElseThrow()));
        }
        below(
            key.value(),
            place,
            cites ? pattern : join(pattern, name),
            kind,
            at -> {
              return ((Keys) way.from(at)).get(name).orElseThrow();
            });
      }
    }

    private void below(FileTree value, String place, String pattern, String kind, Way way) {
      if (pattern.startsWith("rule-book")) {
        return;
      }
      if (value instanceof Keys map) {
        String inner = pattern.startsWith("sources.") ? "sources.*" : pattern;
        mapping(map, place, inner, way);
      } else if (value instanceof Items && Character.isUpperCase(kind.charAt(1))) {
        String first = place + "[0]";
        String garbage = kind.charAt(1) == 'T' ? " " : GARBAGE;
        addItem("garbage in list", first, place, way, new Text(garbage));
        addItem("list in list", first, place, way, items("x"));
        if (kind.charAt(1) == 'R') {
          addItem("reference in list", first, place, way, new Text("no-such-thing"));
        }
      } else if (value instanceof Items list) {
        for (int i = 0; i < list.items().size(); i++) {
          int at = i;
          String item = place + "[" + i + "]";
          addItem("entry to text", item, item, way, i, new Text("x"));
          if (list.items().get(i) instanceof Keys map) {
            mapping(map, item, pattern, root -> ((Items) way.from(root)).items().get(at));
          }
        }
      }
    }

    private void addItem(String what, String path, String other, Way way, FileTree is) {
      addItem(what, path, other, way, 0, is);
    }

    private void addItem(String what, String path, String other, Way way, int i, FileTree is) {
      boolean local = suffersAlone(path) && !what.startsWith("entry");
      all.add(
          new Corruption(
              what,
              path,
              List.of(path, other),
              local,
              root -> ((Items) way.from(root)).items().set(i, copy(is))));
    }

    /** Other entries hold from the first version on, and cite the sources. */
    private static boolean suffersAlone(String path) {
      return !path.startsWith("versions") && !path.startsWith("sources");
    }

    /** Who held a chair is compared with the pool, so that it may be refused as the chair is. */
    private void add(String what, String path, boolean local, Way way, Consumer<Keys> action) {
      int held = path.indexOf(".held[");
      List<String> accepted = held < 0 ? List.of(path) : List.of(path, path.substring(0, held));
      all.add(
          new Corruption(
              what, path, accepted, local, root -> action.accept((Keys) way.from(root))));
    }
  }

  static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** Spoils a copy of a file. */
  static Keys apply(Keys file, List<Corruption> corruptions) {
    Keys spoilt = (Keys) copy(file);
    corruptions.forEach(corruption -> corruption.action().accept(spoilt));
    return spoilt;
  }

  /** Whether one of the problems says this at its place, or at its entry and names the key. */
  boolean isAmong(List<String> problems, FileTree.Written file) {
    int dot = path.lastIndexOf('.');
    String parent = path.substring(0, Math.max(dot, 0));
    String key = path.substring(dot + 1).replaceAll("\\[.*", "");
    for (String problem : problems) {
      for (String one : accepted) {
        String there = file.lines().containsKey(one) ? one : parent;
        if (file.isAt(problem, one, there)) {
          return true;
        }
      }
      if (file.isAt(problem, parent, parent) && problem.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The entry of the file's lists that is spoilt. */
  String entry() {
    int bracket = path.indexOf(']');
    return bracket < 0 ? path.replaceAll("\\..*", "") : path.substring(0, bracket);
  }

  @Override
  public String toString() {
    return what + " at " + path;
  }

  static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
