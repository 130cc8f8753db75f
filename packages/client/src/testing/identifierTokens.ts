import type { Patient } from '../fhir/resources/patient.ts';

/** Identifiers as `system|value`. */
export const tokensOf = (identifiers: Patient['identifier'] = []): string[] =>
  identifiers.flatMap(({ system = '', value }) => (value === undefined ? [] : [`${system}|${value}`]));
