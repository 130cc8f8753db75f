export { people } from './testing/people.ts';
export { createTestClinic, type TestClinic, type TestClinicOptions, type TestFailure } from './testing/testClinic.ts';
export type { NewTestStudy, TestStudy } from './testing/testStudies.ts';
