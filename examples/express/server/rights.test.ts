import { type AccessPolicy, accessPolicy } from '@clinikit/server-adapter';
import { expect, test } from 'vitest';
import { may, type Right, rights } from '../src/session/rights.ts';
import { type Role, roles } from '../src/session/roles.ts';

/** What the server asks for, where it answers with what a right of the pages is about. */
const asked: Readonly<Record<Right, (role: Role, policy: AccessPolicy) => boolean>> = {
  readImages: letters('ImagingStudy', 'r'),
  uploadImages: letters('ImagingStudy', 'c'),
  fileImages: letters('ImagingStudy', 'u'),
  deleteImages: letters('ImagingStudy', 'd'),
  changePatients: letters('Patient', 'u'),
  mergePatients: letters('Patient', 'ud'),
  readAllergies: letters('AllergyIntolerance', 'r'),
  readRelatives: letters('RelatedPerson', 'r'),
  readTrail: letters('AuditEvent', 'r'),
  readVisits: letters('Encounter', 'r'),
  readProblems: letters('Condition', 'r'),
  changeProblems: letters('Condition', 'u'),
  readMedicines: letters('MedicationStatement', 'r'),
  changeMedicines: letters('MedicationStatement', 'u'),
  changeAllergies: letters('AllergyIntolerance', 'u'),
  readMeasurements: letters('Observation', 'r'),
  changeMeasurements: letters('Observation', 'u'),
  readVaccinations: letters('Immunization', 'r'),
  changeVaccinations: letters('Immunization', 'u'),
  readPlans: letters('CarePlan', 'r'),
  changePlans: letters('CarePlan', 'u'),
  readDocuments: letters('DocumentReference', 'r'),
  changeDocuments: letters('DocumentReference', 'u'),
  readForms: letters('QuestionnaireResponse', 'r'),
  changeForms: letters('QuestionnaireResponse', 'u'),
  readAlerts: letters('Flag', 'r'),
  changeAlerts: letters('Flag', 'u'),
  runClinic: (role, { tasks }) => tasks.operate.some((each) => each === role),
  breakGlass: (role, { tasks }) => tasks.breakGlass.some((each) => each === role),
};

function letters(type: string, needed: string) {
  return (role: Role, { records }: AccessPolicy): boolean =>
    [...needed].every((letter) => records[type]?.[role]?.includes(letter) ?? false);
}

test.each(rights)('%s is offered to those whom the server lets, and to nobody else', (right) => {
  expect(roles.filter((role) => may(role, right))).toEqual(roles.filter((role) => asked[right](role, accessPolicy)));
});
