// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.RowReader;

/** What was found wrong so far. */
final class ProblemList implements RowReader.Refusals {
  private static final int MOST = 10_000;

  /** What days, amounts, figures and names are made of, and a sentence is not. */
  private static final Pattern SHOWN =
      Pattern.compile("[A-Za-z0-9/._:;+-]{1,100}|[0-9£%.,/\\s\\u00A0()\\u2212\\u2013-]{1,100}");

  /** What somebody typed for a day, and not for a reference that holds one. */
  private static final Pattern DAY =
      Pattern.compile("[0-9]{1,4}[/.-][0-9]{1,2}(?:[/.-][0-9]{1,4})?");

  private static final int LONGEST = 1_000;

  private final String file;
  private final List<RecordProblem> problems = new ArrayList<>();
  private long count;

  ProblemList(String file) {
    this.file = file;
  }

  @Override
  public void add(
      long line, long row, @Nullable String column, String rule, @Nullable String value) {
    count++;
    if (problems.size() < MOST) {
      problems.add(
          new RecordProblem(
              file,
              line,
              row,
              Optional.ofNullable(column),
              rule.length() > LONGEST ? rule.substring(0, LONGEST) + "\u2026" : rule,
              Optional.ofNullable(value).map(ProblemList::shown)));
    }
  }

  /** A value that is in one line and reads like one, not like what somebody wrote of a person. */
  private static String shown(String value) {
    String plain = value.strip();
    boolean plainDay = DAY.matcher(plain).matches();
    return SHOWN.matcher(plain).matches() && (plainDay || !Names.looksLikeAPerson(plain))
        ? plain.replaceAll("\\s", " ")
        : "(withheld: " + plain.length() + " characters)";
  }

  boolean isEmpty() {
    return count == 0;
  }

  void throwIfAny() {
    throwIfAny(List.of(this));
  }

  /** Refuses several files as a whole, with the problems of each. */
  static void throwIfAny(List<ProblemList> lists) {
    long count = lists.stream().mapToLong(list -> list.count).sum();
    if (count > 0) {
      throw new RecordsException(
          lists.stream().flatMap(list -> list.problems.stream()).limit(MOST).toList(), count);
    }
  }
}
