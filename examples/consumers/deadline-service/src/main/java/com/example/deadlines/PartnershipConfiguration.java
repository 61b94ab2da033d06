package com.example.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.Casework;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The library's objects, each made once: all are immutable and serve every thread. */
@Configuration(proxyBeanMethods = false)
class PartnershipConfiguration {
  /** The library has no clock; a service may. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  UkBankHolidays bankHolidays() {
    return UkBankHolidays.bundled();
  }

  /** Those of the file that {@code ncscp.arrangements} names, or Nottingham's. */
  @Bean
  Arrangements arrangements(@Value("${ncscp.arrangements:#{null}}") Optional<Resource> file)
      throws IOException {
    if (file.isEmpty()) {
      return NottinghamCity.arrangements();
    }
    try (InputStream in = file.get().getInputStream()) {
      return Arrangements.read(in, file.get().getDescription(), NationalRules.ruleBook());
    }
  }

  /** The decisions of the file that {@code ncscp.register} names, or none. */
  @Bean
  Register register(@Value("${ncscp.register:#{null}}") Optional<Resource> file)
      throws IOException {
    if (file.isEmpty()) {
      return Register.empty();
    }
    try (InputStream in = file.get().getInputStream()) {
      return Register.read(in, file.get().getDescription());
    }
  }

  @Bean
  DeadlineCalculator deadlines(Arrangements arrangements, UkBankHolidays holidays) {
    return DeadlineCalculator.of(arrangements.ruleBook(), holidays);
  }

  @Bean
  Casework casework(Arrangements arrangements, Register register) {
    return Casework.of(arrangements, register);
  }
}
