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
  | 'readVisits'
  | 'readProblems'
  | 'changeProblems'
  | 'readMedicines'
  | 'changeMedicines'
  | 'changeAllergies'
  | 'readMeasurements'
  | 'changeMeasurements'
  | 'readVaccinations'
  | 'changeVaccinations'
  | 'readPlans'
  | 'changePlans'
  | 'readDocuments'
  | 'changeDocuments'
  | 'readForms'
  | 'changeForms'
  | 'readAlerts'
  | 'changeAlerts'
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
  readVisits: ['administrator', 'doctor', 'therapist', 'assistant', 'reception', 'patient', 'relative'],
  readProblems: ['doctor', 'therapist', 'assistant', 'patient', 'relative'],
  changeProblems: ['doctor', 'therapist'],
  readMedicines: ['doctor', 'therapist', 'assistant', 'pharmacist', 'patient', 'relative'],
  changeMedicines: ['doctor', 'assistant', 'pharmacist'],
  changeAllergies: ['doctor', 'assistant', 'pharmacist'],
  readMeasurements: ['doctor', 'therapist', 'assistant', 'patient', 'relative'],
  changeMeasurements: ['doctor', 'therapist', 'assistant'],
  readVaccinations: ['doctor', 'therapist', 'assistant', 'pharmacist', 'patient', 'relative'],
  changeVaccinations: ['doctor', 'assistant', 'pharmacist'],
  readPlans: ['doctor', 'therapist', 'assistant', 'patient', 'relative'],
  changePlans: ['doctor', 'therapist'],
  readDocuments: ['doctor', 'therapist', 'assistant', 'patient', 'relative'],
  changeDocuments: ['doctor', 'therapist', 'assistant'],
  readForms: ['doctor', 'therapist', 'assistant', 'patient', 'relative'],
  changeForms: ['doctor', 'therapist', 'assistant'],
  readAlerts: ['administrator', 'doctor', 'therapist', 'assistant', 'reception', 'pharmacist'],
  changeAlerts: ['doctor', 'therapist', 'assistant', 'reception'],
  runClinic: ['administrator'],
  breakGlass: ['doctor', 'therapist', 'assistant'],
};

/** All of them. */
export const rights: readonly Right[] = Object.keys(holders).filter((name): name is Right =>
  Object.hasOwn(holders, name),
);

/** Whether a page offers it to somebody of this role. */
export const may = (role: Role, right: Right): boolean => holders[right].includes(role);
