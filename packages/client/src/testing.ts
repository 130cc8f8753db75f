export { clinicHandlers } from './testing/clinicHandlers.ts';
export { people } from './testing/people.ts';
export { createTestClinic, type TestClinic, type TestClinicOptions } from './testing/testClinic.ts';
export type { TestClock } from './testing/testClock.ts';
export type { TestOperation } from './testing/testData.ts';
export type { RequestPattern, TestFailure, TestFaults } from './testing/testFaults.ts';
export type { NewTestLook, TestLook } from './testing/testLooks.ts';
export type { NewTestStudy, TestStudy } from './testing/testStudies.ts';
