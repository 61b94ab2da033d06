package com.example.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lines of cases in a database: added, never changed. */
@Repository
class CaseStore {
  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  CaseStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  CaseLines lines(String reference) {
    return CaseLines.of(
        jdbc.sql("select line from case_line where reference = ? order by sequence")
            .param(reference)
            .query(String.class)
            .list());
  }

  /**
   * Adds lines after those that were read, all or none.
   *
   * @param after how many were read
   * @throws org.springframework.dao.DataAccessException if another writer took the places
   */
  @Transactional
  public void add(String reference, int after, List<String> lines) {
    List<Object[]> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new Object[] {reference, after + rows.size() + 1, line});
    }
    template.batchUpdate(
        "insert into case_line (reference, sequence, line) values (?, ?, ?)", rows);
  }
}
