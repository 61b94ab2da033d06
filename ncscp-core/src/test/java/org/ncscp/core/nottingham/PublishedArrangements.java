// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Transcribed from the two published documents by hand, and never from the bundled file. */
final class PublishedArrangements {
  /** A row of Appendix C as it is printed. */
  record Row(String organisation, String representative) {}

  static final String ARRANGEMENTS = "NCSCP safeguarding arrangements, December 2024";
  static final String REPORT = "NCSCP annual report 2024/25";

  private static final String ICB = "NHS Nottingham and Nottinghamshire Integrated Care Board";
  private static final String OFFICE = "Business Manager for Safeguarding Partnership";

  /** The headings of the arrangements of December 2024, in their order. */
  static final List<String> HEADINGS =
      """
      Foreword from the Lead Safeguarding Partners
      Introduction
      Vision, Values & Principles
      Safeguarding Partners
      Geographical Area
      Relevant Agencies
      Nottingham City Safeguarding Children Partnership Structure
      Lead Safeguarding Partners Group (LSPG)
      Strategic Leadership Group (Delegated Safeguarding Partners)
      Business Management Group (BMG)
      Learning & Workforce Development Group
      Child Safeguarding Practice Review Group
      Quality Assurance & Audits
      Education Subgroup
      Schools, Educational Establishments and Early Years/PVI Settings
      Independent Scrutiny
      Voice of the Child
      Children living away from home
      Funding
      Nottingham City Safeguarding Children Partnership Annual Report
      Learning and Improvement
      Use of Data and Intelligence
      Information Sharing
      Audit
      Child Safeguarding Practice Reviews
      Notification of Incidents
      Rapid Review
      Learning Reviews
      Practice Improvement
      Inter-Agency Training
      Procedures and Guidance
      Policy & Procedure Subgroup
      Inter-agency Safeguarding Children Procedures
      Review of The Safeguarding Arrangements
      Appendix A – NCSCP Structure
      Appendix B – Relevant Agencies
      Appendix C – Membership Lists
      Appendix C – Membership Lists, Lead Safeguarding Partners Group
      Appendix C – Membership Lists, Strategic Leadership Group
      Appendix C – Membership Lists, Business Management Group
      Appendix C – Membership Lists, Child Safeguarding Practice Review Group
      Appendix C – Membership Lists, Learning & Workforce Development Group
      Appendix D – Rapid Review Process
      Appendix E – Education Engagement
      """
          .lines()
          .toList();

  /** The headings of the annual report; of its key decisions, those on the partnership itself. */
  static final List<String> REPORT_HEADINGS =
      """
      Introduction
      Children and Young People in Nottingham
      Nottingham Landscape
      About Nottingham City Safeguarding Children's Partnership (NCSCP)
      How the NCSCP is Structured
      Lead Safeguarding Partners
      Delegate Safeguarding Partners – Strategic Leadership Group (SLG)
      Business Unit
      What we do within Nottingham City Safeguarding Children's Partnership
      Vision and values
      How do we achieve it?
      Headlines in Nottingham City 2024/25
      Nottingham City Safeguarding Children's Partnership (NCSCP) Business Plan 2023-26
      Strategic Focus: Neglect and the Voice of the Child
      Priority One – Exploitation
      Priority Two – Making the System Work
      Priority Three – Enhancing cultural competency and confidence.
      Priority Four – Domestic Abuse
      Challenges
      Implementation of any changes set out in statutory guidance
      Learning from serious incidents
      Key Decisions
      Key Decisions, decision 1
      Key Decisions, decision 2
      Key Decisions, decision 3
      Key Decisions, decision 4
      Key Decisions, decision 5
      Key Decisions, decision 6
      Key Decisions, decision 6g
      Key Decisions, decision 7
      Financial breakdown and value for money
      Breakdown of Funding
      Assessment of Impact and Value for Money
      Summary of Financial Performance
      Representation of education sector
      Independent Scrutiny
      Training, Guidance and Procedures
      Looking Forward 25/26
      Glossary of Terms
      """
          .lines()
          .toList();

  /** Appendix B, sector by sector. */
  static final Map<String, List<String>> AGENCIES = new LinkedHashMap<>();

  /** Appendix C by group, without the lines on chairing. */
  static final Map<String, List<Row>> MEMBERS = new LinkedHashMap<>();

  static {
    AGENCIES.put(
        "health",
        List.of(
            "NHS England (Nottingham and Nottinghamshire ICB)",
            "Nottingham University Hospitals NHS Trust",
            "Nottinghamshire Healthcare NHS Foundation Trust",
            "Nottingham CityCare Partnership",
            "East Midlands Ambulance Service NHS Trust"));
    AGENCIES.put(
        "criminal-justice",
        List.of(
            "Nottinghamshire Police",
            "British Transport Police",
            "Nottingham City Community Rehabilitation Company",
            "Nottingham City National Probation Service",
            "CAFCASS"));
    AGENCIES.put(
        "voluntary-sector",
        List.of("NCVS", "IMARA", "All Voluntary, charity, social enterprise (VCSE) Organisations"));
    AGENCIES.put(
        "education",
        List.of(
            "All schools (including independent schools, academies, and free schools), colleges and"
                + " other educational providers in the NCSCP area"));
    AGENCIES.put(
        "others",
        List.of(
            "Children's Homes, Adoption/Fostering agencies",
            "Nottingham City Fire and Rescue Service",
            "Faith Groups",
            "All nurseries, child minders and childcare settings.",
            "Sport and leisure providers"));

    members(
        "Lead Safeguarding Partners Group",
        "Nottinghamshire Police | Chief Constable",
        "Nottingham City Council | Chief Executive",
        ICB + " | Chief Executive",
        "NCSCP – SLG | Chair",
        "NCSCP | Independent Scrutineer");
    members(
        "Strategic Leadership Group",
        ICB + " | Chief Nurse and Director of Quality and Governance",
        "Nottingham City Council | Corporate Director, Children and Education Services",
        "Nottinghamshire Police | Assistant Chief Constable",
        "Local Authority Councillors | Lead Member for Children's Services",
        "Independent | Independent Scrutineer");
    members(
        "Business Management Group",
        "Nottinghamshire Police | Detective Superintendent",
        "Public Health | Consultant",
        "LA - Education | Head of Access to Learning",
        "NSPCC | Service Manager",
        "Probation | Head of Probation Delivery Unit",
        "Nottingham City Healthcare NHS Foundation Trust"
            + " | Associate Director for Safeguarding and Social Care",
        "Independent | Independent Scrutineer",
        "Voluntary Sector | Manager",
        "Safeguarding Partnership | Partnership Officer",
        "Safeguarding Partnership | " + OFFICE,
        "Nottingham CityCare Partnership CIC | Named Nurse/Head of Safeguarding",
        "Education Subgroup | Chair of Education Subgroup",
        "NHS Nottingham & Nottinghamshire Integrated Care Board (ICB)"
            + " | Designated Nurse for Safeguarding Children",
        "LA – Children's Integrated Services | Head of First Response");
    members(
        "Child Safeguarding Practice Review Group",
        "Nottinghamshire Police | DCI",
        "Public Health | Consultant",
        "Education | Head of Access to Learning",
        "NSPCC | Service Manager",
        ICB + " (ICB) | Designated Nurse for Safeguarding Children",
        "Nottingham University Hospitals NHS Trust | Named Nurse Safeguarding Children",
        "Independent | Independent Scrutineer",
        "Voluntary Sector | Manager",
        "Safeguarding Partnership | Partnership Officer",
        "Safeguarding Partnership | " + OFFICE,
        ICB + " (ICB) | Consultant Paediatrician, Designated Doctor for Safeguarding Children",
        "Nottingham CityCare Partnership CIC | Named Nurse/Head of Safeguarding");
    members(
        "Learning & Workforce Development Group",
        "Nottinghamshire Police | DI Public Protection",
        "Public Health | Consultant",
        "Education | Head of Access to Learning",
        "NSPCC | Service Manager",
        ICB + " (ICB) | Designated Nurse for Safeguarding Children",
        ICB + " (ICB) | Consultant Paediatrician, Designated Doctor for Safeguarding Children",
        "Nottingham CityCare Partnership CIC | Named Nurse/Head of Safeguarding",
        "Independent | Independent Scrutineer",
        "Voluntary Sector | Manager",
        "Safeguarding Partnership | Partnership Officer",
        "Safeguarding Partnership | " + OFFICE);
  }

  private PublishedArrangements() {}

  private static void members(String group, String... rows) {
    MEMBERS.put(
        group,
        Arrays.stream(rows)
            .map(row -> row.split(" \\| "))
            .map(parts -> new Row(parts[0], parts[1]))
            .toList());
  }
}
