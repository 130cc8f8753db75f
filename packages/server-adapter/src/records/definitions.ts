import { HandlerError } from '../http/errors.ts';
import type { RecordDefinition } from './definition.ts';
import { AllergyIntolerance } from './definitions/AllergyIntolerance.ts';
import { Appointment } from './definitions/Appointment.ts';
import { Condition } from './definitions/Condition.ts';
import { Flag } from './definitions/Flag.ts';
import { ImagingStudy } from './definitions/ImagingStudy.ts';
import { Location } from './definitions/Location.ts';
import { Observation } from './definitions/Observation.ts';
import { Organization } from './definitions/Organization.ts';
import { Patient } from './definitions/Patient.ts';
import { Practitioner } from './definitions/Practitioner.ts';
import { PractitionerRole } from './definitions/PractitionerRole.ts';
import { RelatedPerson } from './definitions/RelatedPerson.ts';

/** Every type of record that the store keeps. */
export const definitions: readonly RecordDefinition[] = [
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
];

const byType = new Map(definitions.map((definition) => [definition.type, definition]));

/** The definition of a type; undefined for a type that the store does not keep. */
export const findDefinition = (type: string): RecordDefinition | undefined => byType.get(type);

/** @throws HandlerError `not_found` for a type that the store does not keep. */
export function definitionOf(type: string): RecordDefinition {
  const definition = findDefinition(type);
  if (definition) return definition;
  const name = /^[A-Z][A-Za-z]{1,40}$/.test(type) ? type : 'of this name';
  throw new HandlerError('not_found', `This server keeps no records ${name}. GET /metadata lists those that it keeps.`);
}
