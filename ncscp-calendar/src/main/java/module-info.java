/**
 * UK working days and bank holidays since 1974.
 *
 * <p>No dependency at run time. Jackson's streaming parser is needed only by {@link
 * org.ncscp.calendar.BankHolidayFeed#read}.
 */
@SuppressWarnings("requires-automatic")
module org.ncscp.calendar {
  requires static com.fasterxml.jackson.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.ncscp.calendar;
}
