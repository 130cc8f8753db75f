import type { ClinicEvent } from '@clinikit/client/events';
import { patientsOf, readerOf } from '../access/principal.ts';
import type { Person } from '../access/rights.ts';
import type { AddressedMessage } from './channelMessage.ts';
import type { Reader } from './eventReader.ts';

/** Who listens in one tenant: each is found by what they may hear, so that what happens costs as much as it concerns. */
export class Audience {
  readonly #all = new Set<Reader>();
  /** Those who may see every patient. */
  readonly #staff = new Set<Reader>();
  /** The others, by each patient whom they may see. */
  readonly #byPatient = new Map<string, Set<Reader>>();
  /** Those who may read some types only, which are the events that they hear. */
  readonly #narrow = new Map<Reader, Person['rights']>();
  /** Who reads, of those who do not read what is another person's own. */
  readonly #readers = new Map<Reader, string>();
  /** Everybody, by the id of their principal. */
  readonly #byPerson = new Map<string, Set<Reader>>();

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): IterableIterator<Reader> {
    return this.#all.values();
  }

  add(principal: Person, reader: Reader): void {
    this.#all.add(reader);
    if (principal.rights.types) this.#narrow.set(reader, principal.rights);
    const own = readerOf(principal);
    if (own !== undefined) this.#readers.set(reader, own);
    addTo(this.#byPerson, principal.id, reader);
    const patients = patientsOf(principal);
    if (patients === 'all') this.#staff.add(reader);
    else for (const id of patients) addTo(this.#byPatient, id, reader);
  }

  remove(principal: Person, reader: Reader): void {
    this.#all.delete(reader);
    this.#narrow.delete(reader);
    this.#readers.delete(reader);
    this.#staff.delete(reader);
    removeFrom(this.#byPerson, principal.id, reader);
    const patients = patientsOf(principal);
    for (const id of patients === 'all' ? [] : patients) removeFrom(this.#byPatient, id, reader);
  }

  /**
   * Who may see an event of the log: those of its patient, and those who may see all patients, if its type is theirs to read.
   *
   * @param personId whose own the record is of which the event tells.
   */
  *ofEvent({ patientId, resourceType = 'ImagingStudy' }: ClinicEvent, personId?: string): Iterable<Reader> {
    for (const reader of this.#reached(patientId)) {
      if (personId !== undefined && (this.#readers.get(reader) ?? personId) !== personId) continue;
      if (this.#narrow.get(reader)?.may('read', resourceType) !== false) yield reader;
    }
  }

  *#reached(patientId: string | undefined): Iterable<Reader> {
    yield* this.#staff;
    if (patientId !== undefined) yield* this.#byPatient.get(patientId) ?? [];
  }

  /**
   * Who hears a message. One about a patient is for those who may see that patient, one that names persons for these, one
   * that does both for those of them who may see the patient; without either it is for those who may see all patients.
   * Where no patient is named, whoever may not see all patients hears only from those who may: patients cannot write to
   * each other.
   */
  *ofMessage({ patientId, to, fromStaff }: AddressedMessage): Iterable<Reader> {
    if (to === undefined) {
      yield* this.#staff;
      if (patientId !== undefined) yield* this.#byPatient.get(patientId) ?? [];
      return;
    }
    const ofPatient = patientId === undefined ? undefined : this.#byPatient.get(patientId);
    for (const id of new Set(to)) {
      for (const reader of this.#byPerson.get(id) ?? []) {
        const may = patientId === undefined ? fromStaff : ofPatient?.has(reader);
        if (may || this.#staff.has(reader)) yield reader;
      }
    }
  }
}

function addTo(readers: Map<string, Set<Reader>>, id: string, reader: Reader): void {
  const of = readers.get(id) ?? new Set();
  readers.set(id, of.add(reader));
}

function removeFrom(readers: Map<string, Set<Reader>>, id: string, reader: Reader): void {
  const of = readers.get(id);
  of?.delete(reader);
  if (of?.size === 0) readers.delete(id);
}
