import { HandlerError } from '../http/errors.ts';
import type { Patient } from './types.ts';

/** More than any record has. Each text is compared and indexed, and each number is looked up. */
const most = { identifiers: 200, names: 20, partsOfName: 20, characters: 512, systemCharacters: 255 };

/** Before anything is made of a body: whether its lists are as long as a patient's may be. */
export function refuseLongLists(body: object): void {
  const isLonger = (list: unknown, than: number) => Array.isArray(list) && list.length > than;
  const [name, identifier] = ['name' in body && body.name, 'identifier' in body && body.identifier];
  if (isLonger(name, most.names)) throw refused(`at most ${most.names} names`);
  if (isLonger(identifier, most.identifiers)) throw refused(`at most ${most.identifiers} identifiers`);
}

/** @throws HandlerError `bad_request` for texts that are longer, or more, than a record may have. */
export function refuseLongTexts(patient: Patient): void {
  const isLonger = (text: string | undefined) => text !== undefined && text.length > most.characters;
  for (const { family, text, given = [], prefix = [], suffix = [] } of patient.name ?? []) {
    const parts = [...given, ...prefix, ...suffix];
    if (parts.length > most.partsOfName) throw refused(`names of at most ${most.partsOfName} parts`);
    if ([family, text, ...parts].some(isLonger)) throw refused(`names of at most ${most.characters} characters`);
  }
  for (const { system = '', value, assigner } of patient.identifier ?? []) {
    if (isLonger(value) || isLonger(assigner?.display) || system.length > most.systemCharacters) {
      throw refused(
        `identifiers of at most ${most.characters} characters, with a system of at most ${most.systemCharacters}`,
      );
    }
  }
}

const refused = (what: string): HandlerError =>
  new HandlerError('bad_request', `This server takes patients with ${what}.`);
