import { may, type Right } from '../session/rights.ts';
import { type Role, seesOwnOnly } from '../session/roles.ts';
import type { Preset } from '../session/start.ts';

/** The places of the navigation. */
export type Place = 'home' | 'patients' | 'triage' | 'upload' | 'clinic';

/** Where each of them is. */
export const pathOf: Readonly<Record<Place, string>> = {
  home: '/',
  patients: '/',
  triage: '/triage',
  upload: '/upload',
  clinic: '/clinic',
};

const clinicPlaces: Readonly<Record<Preset, readonly Place[]>> = {
  dental: ['patients', 'triage', 'upload', 'clinic'],
  therapy: ['patients', 'clinic'],
  clinic: ['patients', 'triage', 'upload', 'clinic'],
};

/** What somebody must be allowed to do, to have any use of a place. */
const neededIn: Readonly<Partial<Record<Place, Right>>> = {
  triage: 'fileImages',
  upload: 'uploadImages',
  clinic: 'runClinic',
};

/** Whether somebody of this role has any use of a place; where it has none, the page says so. */
export function isPlaceOf(role: Role, place: Place): boolean {
  if (seesOwnOnly(role)) return place === 'home';
  const needed = neededIn[place];
  return place !== 'home' && (needed === undefined || may(role, needed));
}

/** The places of somebody, six at the most; the first is where they begin. */
export const placesOf = (preset: Preset, role: Role): readonly Place[] =>
  seesOwnOnly(role) ? ['home'] : clinicPlaces[preset].filter((place) => isPlaceOf(role, place));

/** Where somebody begins after signing in. */
export function firstPath(preset: Preset, role: Role): string {
  // The assistant's morning: what came in the night and belongs to nobody yet.
  if (preset === 'dental' && role === 'assistant') return pathOf.triage;
  return pathOf[placesOf(preset, role)[0] ?? 'patients'];
}
