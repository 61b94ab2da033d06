// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import org.ncscp.core.record.RecordTable;

/** The tables of scrutiny and of the voice of the child, as they stand in a sheet. */
public final class ScrutinyTables {
  /** Appointments of scrutineers; two to one post must not overlap. */
  public static final RecordTable<ScrutineerAppointment> APPOINTMENTS =
      ScrutineerColumns.APPOINTMENTS;

  /** Assessments: one for each assessment. */
  public static final RecordTable<ScrutinyAssessment> ASSESSMENTS = ScrutineerColumns.ASSESSMENTS;

  /** Challenges: one for each challenge. */
  public static final RecordTable<Challenge> CHALLENGES = ChallengeColumns.CHALLENGES;

  /** Answers to challenges: one for each challenge, day and body. */
  public static final RecordTable<ChallengeAnswer> CHALLENGE_ANSWERS = ChallengeColumns.ANSWERS;

  /** Engagements: one for each engagement. */
  public static final RecordTable<Engagement> ENGAGEMENTS = VoiceColumns.ENGAGEMENTS;

  /** What was heard in engagements: one for each thing heard. */
  public static final RecordTable<VoiceHeard> VOICES = VoiceColumns.VOICES;

  /** What changed because of it: one for each thing heard, day and body. */
  public static final RecordTable<VoiceChange> VOICE_CHANGES = VoiceColumns.CHANGES;

  private ScrutinyTables() {}
}
