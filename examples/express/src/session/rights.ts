import type { Role } from './roles.ts';

/** What the pages offer to some roles only. The server decides; here stands what is not offered in vain. */
export type Right =
  | 'readImages'
  | 'uploadImages'
  | 'fileImages'
  | 'deleteImages'
  | 'changePatients'
  | 'mergePatients'
  | 'readAllergies'
  | 'readRelatives'
  | 'readTrail'
  | 'runClinic'
  | 'breakGlass';

/** Whose each of them is. */
const holders: Readonly<Record<Right, readonly Role[]>> = {
  readImages: ['doctor', 'therapist', 'assistant', 'patient', 'relative'],
  uploadImages: ['doctor', 'assistant'],
  fileImages: ['doctor', 'assistant'],
  deleteImages: ['doctor'],
  changePatients: ['administrator', 'doctor', 'therapist', 'assistant', 'reception'],
  mergePatients: ['administrator', 'reception'],
  readAllergies: ['doctor', 'therapist', 'assistant', 'reception', 'pharmacist', 'patient', 'relative'],
  readRelatives: ['administrator', 'doctor', 'therapist', 'assistant', 'reception', 'patient', 'relative'],
  readTrail: ['administrator', 'doctor', 'patient', 'relative'],
  runClinic: ['administrator'],
  breakGlass: ['doctor', 'therapist', 'assistant'],
};

/** All of them. */
export const rights: readonly Right[] = [
  'readImages',
  'uploadImages',
  'fileImages',
  'deleteImages',
  'changePatients',
  'mergePatients',
  'readAllergies',
  'readRelatives',
  'readTrail',
  'runClinic',
  'breakGlass',
];

/** Whether a page offers it to somebody of this role. */
export const may = (role: Role, right: Right): boolean => holders[right].includes(role);
