import { patientsIn } from './compartment.ts';
import { definitionOf } from './definitions.ts';
import { parseStored } from './storedResource.ts';

/** A record, or a version of one, as it is about to be shown. */
interface ShownRecord {
  readonly type: string;
  readonly patientId: string | null;
  /** Null for the version that says that the record was deleted. */
  readonly content: string | null;
}

/** The patients whom a record is about; also those who share it, in whose compartment it is not. */
export function patientsShown({ type, patientId, content }: ShownRecord): readonly string[] {
  if (patientId !== null) return [patientId];
  const definition = definitionOf(type);
  if (content === null || definition.patient === undefined) return [];
  return patientsIn(definition, parseStored(content));
}
