import { HandlerError } from '../http/errors.ts';
import type { RecordDefinition } from './definition.ts';
import { evaluate } from './medplum/fhirPath.ts';
import { reference } from './search/reference.ts';
import type { StoredResource } from './types.ts';

/**
 * The patient in whose compartment a record is: the only patient whom it names. Whose record names several is seen by
 * those who may see all patients, since each would learn of the others.
 *
 * @returns null where there is none, or there are several.
 * @throws HandlerError `bad_request` for a reference to a patient that is not `Patient/<id>`.
 * @source https://hl7.org/fhir/R4/compartmentdefinition-patient.html
 */
export function patientOf(definition: RecordDefinition, resource: StoredResource): string | null {
  const [only = null, another] = patientsIn(definition, resource);
  return another === undefined ? only : null;
}

/** All patients whom a record names as those whom it is about. @throws HandlerError as {@link patientOf} does. */
export function patientsIn({ patient }: RecordDefinition, resource: StoredResource): readonly string[] {
  if (patient === undefined) return [];
  if (patient === 'self') return [resource.id];
  const targets = reference.rows(evaluate(patient, resource));
  const patients = new Set<string>();
  for (const { target_type: type, target_id: id } of targets) {
    if (type === 'Patient') patients.add(id);
    else if (/(^|[/:])Patient[/?]/.test(id)) {
      throw new HandlerError('bad_request', 'A patient of this server is named as Patient/<id>, and in no other form.');
    }
  }
  return [...patients];
}
