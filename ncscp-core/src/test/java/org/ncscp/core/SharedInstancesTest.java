// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Electorates;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.SeatState;
import org.ncscp.core.year.YearTables;

class SharedInstancesTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
  private static final Instant AS_AT = Instant.parse("2025-06-30T11:00:00Z");
  private static final String NOTTINGHAM = NottinghamCity.arrangements().toYaml();

  /** Something that reads a file. */
  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T file(String name, Reading<T> reading) {
    try (InputStream in = Files.newInputStream(EXAMPLES.resolve("cases").resolve(name))) {
      return reading.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register register(String name) {
    return file(name, in -> Register.read(in, name));
  }

  private static List<ReviewCase> cases() {
    Casework casework =
        Casework.of(NottinghamCity.arrangements(), register("illustrative-decisions.jsonl"));
    return file(
        "illustrative-cases.jsonl",
        in -> CaseFile.read(in, "cases", casework).cases().limit(10).toList());
  }

  private static Arrangements arrangements() {
    try {
      return Arrangements.read(
          new ByteArrayInputStream(NOTTINGHAM.getBytes(UTF_8)),
          "arrangements.yaml",
          NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeadlineCalculator calculator() {
    RuleBook book = arrangements().ruleBook();
    return DeadlineCalculator.of(
        book, UkBankHolidays.bundled().withoutDisputed().calendar(Division.ENGLAND_AND_WALES));
  }

  private static List<Object> everyGroup(Partnership partnership) {
    List<Object> answers = new ArrayList<>();
    partnership
        .groups()
        .forEach(
            group -> {
              answers.add(partnership.seats(group.id()));
              answers.add(partnership.chairOf(group.id()));
              answers.add(partnership.quorums(group.id()));
              answers.add(partnership.mayDecide(group.id(), NottinghamDecisions.PUBLICATION_DELAY));
            });
    return answers;
  }

  @Test
  void arrangements_answerManyThreadsAsOne() throws Exception {
    List<Function<Arrangements, Object>> questions = new ArrayList<>();
    for (LocalDate day = MON_2025_09_01; day.getYear() < 2027; day = day.plusMonths(3)) {
      LocalDate on = day;
      questions.add(
          arrangements -> List.of(everyGroup(arrangements.on(on)), arrangements.on(on).warnings()));
    }
    questions.add(Arrangements::ruleBook);
    questions.add(Arrangements::toYaml);
    questions.add(Arrangements::hashCode);
    ManyThreads.getTheSameAnswers(3, SharedInstancesTest::arrangements, questions);
  }

  @Test
  void aPartnership_answersManyThreadsAsOne() throws Exception {
    List<Function<Partnership, Object>> questions = new ArrayList<>();
    questions.add(SharedInstancesTest::everyGroup);
    questions.add(Partnership::warnings);
    questions.add(Partnership::relevantAgencies);
    questions.add(Partnership::agreements);
    questions.add(Partnership::leadPartners);
    questions.add(
        partnership ->
            NottinghamCity.arrangements().posts().stream()
                .map(post -> partnership.accountableFor(post.id()))
                .toList());
    ManyThreads.getTheSameAnswers(
        20, () -> NottinghamCity.arrangements().on(MON_2025_09_01), questions);
  }

  @Test
  void aCalculator_answersManyThreadsAsOne() throws Exception {
    List<ReviewCase> cases = cases();
    List<Function<DeadlineCalculator, Object>> questions = new ArrayList<>();
    cases.forEach(one -> questions.add(deadlines -> deadlines.timeline(one.history(), AS_AT)));
    questions.add(
        deadlines ->
            deadlines.ruleBook().rules().stream()
                .map(rule -> deadline(deadlines, rule.id()))
                .toList());
    ManyThreads.getTheSameAnswers(3, SharedInstancesTest::calculator, questions);
  }

  /** The deadline in words, or why there is none. */
  private static String deadline(DeadlineCalculator deadlines, RuleId rule) {
    try {
      return deadlines.calculate(rule, MON_2025_09_01).explanation().inEnglish();
    } catch (IllegalArgumentException | IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void aCase_answersManyThreadsAsOne() throws Exception {
    List<Function<List<ReviewCase>, Object>> questions =
        List.of(
            cases -> cases.stream().map(ReviewCase::history).toList(),
            cases -> cases.stream().map(ReviewCase::stages).map(Object::toString).toList(),
            cases -> cases.stream().map(ReviewCase::events).toList(),
            List::hashCode);
    ManyThreads.getTheSameAnswers(3, SharedInstancesTest::cases, questions);
  }

  @Test
  void anElectorate_answersManyThreadsAsOne() throws Exception {
    List<Function<Electorate, Object>> questions = new ArrayList<>();
    for (SeatState first : SeatState.values()) {
      for (SeatState second : SeatState.values()) {
        for (SeatState third : SeatState.values()) {
          List<SeatState> states = List.of(first, second, third);
          questions.add(electorate -> electorate.decide(ballot(electorate, states)).explanation());
          questions.add(electorate -> electorate.prospect(ballot(electorate, states)).toString());
        }
      }
    }
    ManyThreads.getTheSameAnswers(
        20,
        () ->
            Electorates.find(
                    NottinghamCity.arrangements().on(MON_2025_09_01),
                    NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP,
                    NottinghamDecisions.PUBLICATION_DELAY)
                .orElseThrow(),
        questions);
  }

  private static Ballot ballot(Electorate electorate, List<SeatState> states) {
    Ballot.Builder ballot = Ballot.builder();
    for (int i = 0; i < states.size(); i++) {
      ballot.put(electorate.seats().get(i), states.get(i));
    }
    return ballot.build();
  }

  @Test
  void aRegister_answersManyThreadsAsOne() throws Exception {
    List<Function<Register, Object>> questions =
        List.of(
            Register::verify,
            Register::decisions,
            Register::head,
            Register::entries,
            register -> register.asAt(AS_AT),
            register ->
                register.warnings(
                    NottinghamCity.arrangements(),
                    UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES)),
            Register::hashCode,
            Register::toString);
    ManyThreads.getTheSameAnswers(10, () -> register("key-decisions-2024-25.jsonl"), questions);
  }

  @Test
  void records_answerManyThreadsAsOne() throws Exception {
    List<Function<RecordSet, Object>> questions = new ArrayList<>();
    YearTables.all().forEach(table -> questions.add(records -> records.of(table).current()));
    YearTables.all().forEach(table -> questions.add(records -> records.of(table).all()));
    questions.add(records -> YearTables.unknownNames(records, NottinghamCity.arrangements()));
    questions.add(records -> records.asKnownOn(MON_2025_09_01).toString());
    ManyThreads.getTheSameAnswers(5, () -> records("illustrative-2025-26"), questions);
  }

  private static RecordSet records(String year) {
    try {
      return YearTables.read(EXAMPLES.resolve("year").resolve(year));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
