import type * as z from 'zod/mini';
import { AllergyIntolerance } from './resources/allergyIntolerance.ts';
import { Appointment } from './resources/appointment.ts';
import { Condition } from './resources/condition.ts';
import { Flag } from './resources/flag.ts';
import { ImagingStudy } from './resources/imagingStudy.ts';
import { Location } from './resources/location.ts';
import { Observation } from './resources/observation.ts';
import { Organization } from './resources/organization.ts';
import { Patient } from './resources/patient.ts';
import { Practitioner } from './resources/practitioner.ts';
import { PractitionerRole } from './resources/practitionerRole.ts';
import { RelatedPerson } from './resources/relatedPerson.ts';

/** The schema of every type of record that is modeled, by its name. */
export const resourceSchemas = {
  AllergyIntolerance,
  Appointment,
  Condition,
  Flag,
  ImagingStudy,
  Location,
  Observation,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  RelatedPerson,
};

type Schemas = typeof resourceSchemas;

/** The resource types that are modeled, by name. */
export type FhirResources = { [Type in keyof Schemas]: z.infer<Schemas[Type]> };
export type FhirResourceType = keyof FhirResources;
