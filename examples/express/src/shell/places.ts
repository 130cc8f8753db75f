import { type Role, seesOwnOnly } from '../session/roles.ts';
import type { Preset } from '../session/start.ts';

/** The places of the navigation. */
export type Place = 'home' | 'patients' | 'triage' | 'upload' | 'people';

/** Where each of them is. */
export const pathOf: Readonly<Record<Place, string>> = {
  home: '/',
  patients: '/',
  triage: '/triage',
  upload: '/upload',
  people: '/people',
};

const clinicPlaces: Readonly<Record<Preset, readonly Place[]>> = {
  dental: ['patients', 'triage', 'upload'],
  therapy: ['patients'],
  clinic: ['patients', 'triage', 'upload'],
};

/** Whose work images are not. */
const withoutImages: readonly Role[] = ['pharmacist', 'therapist'];

/** The places of somebody, six at the most; the first is where they begin. */
export function placesOf(preset: Preset, role: Role): readonly Place[] {
  if (seesOwnOnly(role)) return ['home'];
  const places = clinicPlaces[preset].filter((place) => place === 'patients' || !withoutImages.includes(role));
  return role === 'administrator' ? [...places, 'people'] : places;
}

/** Where somebody begins after signing in. */
export function firstPath(preset: Preset, role: Role): string {
  // The assistant's morning: what came in the night and belongs to nobody yet.
  if (preset === 'dental' && role === 'assistant') return pathOf.triage;
  return pathOf[placesOf(preset, role)[0] ?? 'patients'];
}
