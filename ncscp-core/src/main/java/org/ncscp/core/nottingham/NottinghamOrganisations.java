// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.OrganisationId;

/** The organisations that Nottingham City's arrangements name. */
public final class NottinghamOrganisations {
  /** Nottingham City Council. */
  public static final OrganisationId NOTTINGHAM_CITY_COUNCIL =
      OrganisationId.of("nottingham-city-council");

  /** NHS Nottingham and Nottinghamshire Integrated Care Board. */
  public static final OrganisationId NOTTINGHAM_AND_NOTTINGHAMSHIRE_ICB =
      OrganisationId.of("nottingham-and-nottinghamshire-icb");

  /** Nottinghamshire Police. */
  public static final OrganisationId NOTTINGHAMSHIRE_POLICE =
      OrganisationId.of("nottinghamshire-police");

  /** NHS England. */
  public static final OrganisationId NHS_ENGLAND = OrganisationId.of("nhs-england");

  /** Nottingham University Hospitals NHS Trust. */
  public static final OrganisationId NOTTINGHAM_UNIVERSITY_HOSPITALS =
      OrganisationId.of("nottingham-university-hospitals");

  /** Nottinghamshire Healthcare NHS Foundation Trust. */
  public static final OrganisationId NOTTINGHAMSHIRE_HEALTHCARE =
      OrganisationId.of("nottinghamshire-healthcare");

  /** Nottingham CityCare Partnership. */
  public static final OrganisationId NOTTINGHAM_CITYCARE = OrganisationId.of("nottingham-citycare");

  /** East Midlands Ambulance Service NHS Trust. */
  public static final OrganisationId EAST_MIDLANDS_AMBULANCE_SERVICE =
      OrganisationId.of("east-midlands-ambulance-service");

  /** British Transport Police. */
  public static final OrganisationId BRITISH_TRANSPORT_POLICE =
      OrganisationId.of("british-transport-police");

  /** Nottingham City Community Rehabilitation Company. */
  public static final OrganisationId COMMUNITY_REHABILITATION_COMPANY =
      OrganisationId.of("community-rehabilitation-company");

  /** Nottingham City National Probation Service. */
  public static final OrganisationId PROBATION_SERVICE = OrganisationId.of("probation-service");

  /** CAFCASS. */
  public static final OrganisationId CAFCASS = OrganisationId.of("cafcass");

  /** NCVS. */
  public static final OrganisationId NCVS = OrganisationId.of("ncvs");

  /** IMARA. */
  public static final OrganisationId IMARA = OrganisationId.of("imara");

  /** Nottingham City Fire and Rescue Service. */
  public static final OrganisationId FIRE_AND_RESCUE_SERVICE =
      OrganisationId.of("fire-and-rescue-service");

  /** National Society for the Prevention of Cruelty to Children. */
  public static final OrganisationId NSPCC = OrganisationId.of("nspcc");

  /** the council's housing services and their contractors. */
  public static final OrganisationId HOUSING_SERVICES = OrganisationId.of("housing-services");

  /** Public Health. */
  public static final OrganisationId PUBLIC_HEALTH = OrganisationId.of("public-health");

  /** Voluntary Sector. */
  public static final OrganisationId VOLUNTARY_SECTOR = OrganisationId.of("voluntary-sector");

  /** Nottingham City Safeguarding Children Partnership. */
  public static final OrganisationId PARTNERSHIP = OrganisationId.of("partnership");

  private NottinghamOrganisations() {}
}
