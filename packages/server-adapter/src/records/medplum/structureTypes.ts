import { loadDataType } from '@medplum/core';
import * as z from 'zod';
import { structures } from './structures.ts';

const Structures = z.array(z.custom<Parameters<typeof loadDataType>[0]>((value) => typeof value === 'object'));

let waiting: Map<string, z.infer<typeof Structures>[number]> | undefined;

/** What stands by its name: data types are needed by every record, and are taken in with the first. */
function waitingStructures(): NonNullable<typeof waiting> {
  if (waiting) return waiting;
  const all = Structures.parse(JSON.parse(structures));
  waiting = new Map(all.map((structure) => [structure.name, structure]));
  for (const [name, structure] of waiting) {
    if (structure.kind === 'resource' && structure.name !== 'Resource' && structure.name !== 'DomainResource') continue;
    loadDataType(structure);
    waiting.delete(name);
  }
  return waiting;
}

/** Takes in what is known of a type of record, once. A tenth of a second for the first type of a process. */
export function loadStructuresFor(type: string): void {
  const structure = waitingStructures().get(type);
  if (!structure) return;
  loadDataType(structure);
  waiting?.delete(type);
}
