// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.ncscp.core.partnership.FileTree.copy;
import static org.ncscp.core.partnership.FileTree.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ncscp.core.partnership.FileTree.Items;
import org.ncscp.core.partnership.FileTree.Keys;
import org.ncscp.core.partnership.FileTree.Text;
import org.ncscp.core.reference.EffectivePeriod;

/** What two parts of a file must agree in, broken. */
final class CrossCorruption {
  /** Lists whose entries are told apart by a key: the same twice is on the same days too. */
  private static final Map<String, String> ONCE_A_DAY =
      Map.of(
          "boards",
          "id",
          "organisations",
          "id",
          "posts",
          "id",
          "offices",
          "id",
          "groups",
          "id",
          "agreements",
          "id",
          "returns",
          "id",
          "versions",
          "from");

  private static final Map<String, String> ONCE_A_DAY_IN_GROUPS =
      Map.of(
          "seats",
          "seat",
          "chairs",
          "chair",
          "vice-chairs",
          "chair",
          "quorum",
          "present",
          "decisions",
          "kinds");

  private final Keys file;
  private final List<Corruption> all;

  private CrossCorruption(Keys file, List<Corruption> all) {
    this.file = file;
    this.all = all;
  }

  static void of(Keys file, List<Corruption> all) {
    CrossCorruption cross = new CrossCorruption(file, all);
    ONCE_A_DAY.forEach((list, key) -> cross.twice(list, key, root -> root));
    cross.each("groups", cross::group);
    cross.each("posts", (place, post, way) -> cross.holders(post, place, way));
    cross.each("partners", cross::lead);
    cross.each(
        "returns", (place, one, way) -> cross.reverse("by", place + ".stages", one, "stages", way));
    cross.reviewed();
    cross.reviews();
    cross.swaps(file, "", root -> root);
  }

  private interface Entry {
    void at(String place, Keys entry, Corruption.Way way);
  }

  private void each(String list, Entry to) {
    List<Keys> entries = list(file, list);
    for (int i = 0; i < entries.size(); i++) {
      int at = i;
      to.at(
          list + "[" + i + "]",
          entries.get(i),
          root -> ((Items) ((Keys) root).get(list).orElseThrow()).items().get(at));
    }
  }

  private static List<Keys> list(Keys of, String name) {
    List<Keys> entries = new ArrayList<>();
    of.get(name).ifPresent(l -> ((Items) l).items().forEach(e -> entries.add((Keys) e)));
    return entries;
  }

  private void add(
      String what, List<String> accepted, Corruption.Way way, Consumer<FileTree> action) {
    all.add(
        new Corruption(
            what, accepted.get(0), accepted, false, root -> action.accept(way.from(root))));
  }

  /** Each entry once more, at the end of its list. */
  private void twice(String list, String key, Corruption.Way way) {
    Keys in = (Keys) way.from(file);
    List<Keys> entries = list(in, list);
    for (int i = 0; i < entries.size(); i++) {
      Keys entry = entries.get(i);
      String again = list + "[" + entries.size() + "]";
      add(
          "entry twice",
          List.of(again + "." + key),
          way,
          at -> ((Items) ((Keys) at).get(list).orElseThrow()).items().add(copy(entry)));
    }
  }

  private void group(String place, Keys group, Corruption.Way way) {
    ONCE_A_DAY_IN_GROUPS.forEach(
        (list, key) -> {
          List<Keys> entries = list(group, list);
          for (Keys entry : entries) {
            add(
                list + " twice",
                List.of(place + "." + list + "[" + entries.size() + "]." + key),
                way,
                at -> ((Items) ((Keys) at).get(list).orElseThrow()).items().add(copy(entry)));
          }
        });
    observers(place, group, way);
    voters(place, group, way);
    for (String list : List.of("chairs", "vice-chairs")) {
      List<Keys> chairs = list(group, list);
      for (int i = 0; i < chairs.size(); i++) {
        outsider(place + "." + list + "[" + i + "]", chairs.get(i), below(way, list, i));
      }
    }
    cycle(place, group);
  }

  private static Corruption.Way below(Corruption.Way way, String list, int i) {
    return root -> ((Items) ((Keys) way.from(root)).get(list).orElseThrow()).items().get(i);
  }

  private void observers(String place, Keys group, Corruption.Way way) {
    List<Keys> seats = list(group, "seats");
    Set<String> deciding = new HashSet<>();
    seats.stream()
        .filter(seat -> seat.text("standing").equals("decision-maker"))
        .forEach(seat -> deciding.add(seat.text("seat")));
    List<Keys> decisions = list(group, "decisions");
    for (int i = 0; i < decisions.size(); i++) {
      for (Keys seat : seats) {
        String observer = seat.text("seat");
        if (deciding.contains(observer) || !days(seat).overlaps(days(decisions.get(i)))) {
          continue;
        }
        add(
            "observer votes",
            List.of(place + ".decisions[" + i + "].electorate"),
            below(way, "decisions", i),
            at ->
                ((Items) ((Keys) at).get("electorate").orElseThrow())
                    .items()
                    .add(new Text(observer)));
      }
    }
  }

  /**
   * A seat that votes is no organisation's any more, though organisations or roles have the votes.
   */
  private void voters(String place, Keys group, Corruption.Way way) {
    List<Keys> seats = list(group, "seats");
    List<Keys> decisions = list(group, "decisions");
    for (int i = 0; i < decisions.size(); i++) {
      Keys decision = decisions.get(i);
      if (!Set.of("organisation", "role").contains(decision.text("votes-by"))) {
        continue;
      }
      List<FileTree> electorate = ((Items) decision.get("electorate").orElseThrow()).items();
      for (int seat = 0; seat < seats.size(); seat++) {
        EffectivePeriod days = days(seats.get(seat));
        if (electorate.contains(new Text(seats.get(seat).text("seat")))
            && asked(days, days(decision), days(group))) {
          add(
              "nobody's vote",
              List.of(place + ".decisions[" + i + "].votes-by"),
              below(way, "seats", seat),
              at -> ((Keys) at).remove("organisation"));
        }
      }
    }
  }

  /** Whether there is a day of all three on which the arrangements are in force. */
  private boolean asked(EffectivePeriod... periods) {
    List<Keys> versions = list(file, "versions");
    EffectivePeriod last = days(versions.get(versions.size() - 1));
    Optional<EffectivePeriod> common =
        Optional.of(new EffectivePeriod(days(versions.get(0)).from(), last.to()));
    for (EffectivePeriod period : periods) {
      common = common.flatMap(period::intersection);
    }
    return common.isPresent();
  }

  private void outsider(String place, Keys chair, Corruption.Way way) {
    if (chair.get("held").isEmpty() || chair.get("pool").isEmpty()) {
      return;
    }
    for (Keys organisation : list(file, "organisations")) {
      Text id = new Text(organisation.text("id"));
      if (!((Items) chair.get("pool").get()).items().contains(id)) {
        add(
            "chair outside its pool",
            List.of(place, place + ".held[0].by"),
            way,
            at ->
                ((Keys) ((Items) ((Keys) at).get("held").orElseThrow()).items().get(0))
                    .put("by", id));
      }
    }
  }

  private EffectivePeriod days(Keys entry) {
    String from = list(file, "versions").get(0).text("from");
    return new EffectivePeriod(
        LocalDate.parse(entry.get("from").isPresent() ? entry.text("from") : from),
        entry.get("to").isPresent()
            ? Optional.of(LocalDate.parse(entry.text("to")))
            : Optional.empty());
  }

  /** What a group reports to reports to the group. */
  private void cycle(String place, Keys group) {
    List<Keys> groups = list(file, "groups");
    List<FileTree> superiors =
        group.get("reports-to").map(l -> ((Items) l).items()).orElse(List.of());
    for (int i = 0; i < groups.size(); i++) {
      if (superiors.contains(new Text(groups.get(i).text("id")))
          && days(group).overlaps(days(groups.get(i)))) {
        String id = group.text("id");
        add(
            "reports in a circle",
            List.of("groups[" + i + "].reports-to", place + ".reports-to"),
            below(root -> root, "groups", i),
            at -> ((Keys) at).put("reports-to", items(id)));
      }
    }
  }

  private void holders(Keys post, String place, Corruption.Way way) {
    List<Keys> holders = list(post, "holders");
    for (Keys holder : holders) {
      if (!holder.text("as").equals("deputy")) {
        add(
            "two holders",
            List.of(place + ".holders[" + holders.size() + "].from"),
            way,
            at -> ((Items) ((Keys) at).get("holders").orElseThrow()).items().add(copy(holder)));
      }
    }
  }

  private void lead(String place, Keys partner, Corruption.Way way) {
    for (Keys post : list(file, "posts")) {
      Optional<FileTree> of = post.get("organisation");
      if (of.isPresent()
          && !of.equals(partner.get("organisation"))
          && days(post).overlaps(days(partner))) {
        add(
            "another's lead",
            List.of(place + ".lead", place + ".delegates"),
            way,
            at -> ((Keys) at).put("lead", new Text(post.text("id"))));
      }
    }
  }

  private void reverse(String key, String place, Keys of, String list, Corruption.Way way) {
    int size = list(of, list).size();
    if (size > 1) {
      add(
          "out of order",
          List.of(place + "[1]." + key),
          way,
          at -> {
            List<FileTree> items = ((Items) ((Keys) at).get(list).orElseThrow()).items();
            List<FileTree> reversed = Corruption.reversed(items);
            items.clear();
            items.addAll(reversed);
          });
    }
  }

  private void reviewed() {
    Optional<FileTree> list = file.get("relevant-agencies");
    Optional<FileTree> days = list.flatMap(agencies -> ((Keys) agencies).get("reviewed"));
    if (days.isPresent()) {
      add(
          "the same day again",
          List.of("relevant-agencies.reviewed", "relevant-agencies.reviewed[1]"),
          root -> root,
          root ->
              ((Items)
                      ((Keys) ((Keys) root).get("relevant-agencies").orElseThrow())
                          .get("reviewed")
                          .orElseThrow())
                  .items()
                  .add(0, ((Items) days.get()).items().get(0)));
    }
  }

  /** Each part of what is said of reviews once more, at the end of its list. */
  private void reviews() {
    Corruption.Way reviews = root -> ((Keys) root).get("reviews").orElseThrow();
    if (file.get("reviews").isEmpty()) {
      return;
    }
    Keys section = (Keys) reviews.from(file);
    again("reviews", section, reviews, Map.of("decisions", "step", "themes", "id", "kinds", "id"));
    List<Keys> kinds = list(section, "kinds");
    for (int i = 0; i < kinds.size(); i++) {
      again(
          "reviews.kinds[" + i + "]",
          kinds.get(i),
          below(reviews, "kinds", i),
          Map.of("criteria", "id", "timetable", "id", "methods", "id"));
    }
  }

  private void again(String place, Keys of, Corruption.Way way, Map<String, String> lists) {
    lists.forEach(
        (list, key) -> {
          List<Keys> entries = list(of, list);
          for (Keys entry : entries) {
            add(
                "part of reviews twice",
                List.of(place + "." + list + "[" + entries.size() + "]." + key),
                way,
                at -> ((Items) ((Keys) at).get(list).orElseThrow()).items().add(copy(entry)));
          }
        });
  }

  private void swaps(FileTree tree, String place, Corruption.Way way) {
    if (tree instanceof Keys map && !place.equals("rule-book")) {
      String from =
          map.get("from").filter(Text.class::isInstance).isEmpty() ? "" : map.text("from");
      String to = map.get("to").filter(Text.class::isInstance).isEmpty() ? "" : map.text("to");
      if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
        add(
            "from and to",
            List.of(place + ".to", place + ".from", place),
            way,
            at -> {
              ((Keys) at).put("from", new Text(to));
              ((Keys) at).put("to", new Text(from));
            });
      }
      Map<String, FileTree> parts = new LinkedHashMap<>();
      map.keys().forEach(key -> parts.put(key.name(), key.value()));
      parts.forEach(
          (name, value) ->
              swaps(
                  value,
                  Corruption.join(place, name),
                  root -> ((Keys) way.from(root)).get(name).orElseThrow()));
    } else if (tree instanceof Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        int at = i;
        swaps(
            list.items().get(i),
            place + "[" + i + "]",
            root -> ((Items) way.from(root)).items().get(at));
      }
    }
  }
}
