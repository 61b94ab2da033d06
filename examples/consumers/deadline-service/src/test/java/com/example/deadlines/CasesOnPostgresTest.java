package com.example.deadlines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;

/**
 * Against a real PostgreSQL, which the test unpacks and starts. {@code NCSCP_TEST_DATABASE} names
 * the URL of another one, to be empty, where none can be started.
 */
class CasesOnPostgresTest extends CasesTest {
  private EmbeddedPostgres server;

  @Override
  synchronized String database() throws IOException {
    String given = System.getenv("NCSCP_TEST_DATABASE");
    if (given != null) {
      return given;
    }
    if (server == null) {
      server = EmbeddedPostgres.start();
    }
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  String product() {
    return "PostgreSQL";
  }

  @AfterAll
  void stopServer() throws IOException {
    if (server != null) {
      server.close();
    }
  }
}
