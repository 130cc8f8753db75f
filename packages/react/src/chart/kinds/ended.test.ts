import type { CarePlan, Condition, Flag, MedicationStatement } from '@clinikit/client/fhir';
import { expect, test } from 'vitest';
import { alertKind } from './alertKind.ts';
import { carePlanKind } from './carePlanKind.ts';
import { hasEnded } from './ended.ts';
import { medicationKind } from './medicationKind.ts';
import { problemKind } from './problemKind.ts';

const day = { today: '2026-11-30', timeZone: 'Europe/Warsaw' };
const subject = { reference: 'Patient/p1' };

test('what ends today still counts, and a year or a month counts to its last day', () => {
  const ended = ['2026-11-29', '2026-10', '2025', '2026-11-29T22:59:00Z'];
  const counting = ['2026-11-30', '2026-12-01', '2026-11', '2026', '2026-11-29T23:01:00Z', '', undefined, 'never'];
  expect(ended.map((end) => hasEnded(end, day))).toEqual(ended.map(() => true));
  expect(counting.map((end) => hasEnded(end, day))).toEqual(counting.map(() => false));
});

test('an active medicine whose end has passed is past, and one that ends later is taken now', () => {
  const medicine = (status: MedicationStatement['status'], end?: string): MedicationStatement => ({
    ...{ resourceType: 'MedicationStatement', status, subject },
    effectivePeriod: { start: '2026-01-01', ...(end && { end }) },
  });
  const standing = (one: MedicationStatement) => medicationKind.standingOf(one, day);
  expect(standing(medicine('active', '2026-11-01'))).toBe('past');
  expect(standing(medicine('active', '2026-12-24'))).toBe('current');
  expect(standing(medicine('active'))).toBe('current');
  expect(standing(medicine('entered-in-error', '2026-11-01'))).toBe('mistaken');
});

test('so are plans, alerts and problems', () => {
  const plan = (end: string): CarePlan => ({
    ...{ resourceType: 'CarePlan', status: 'active', intent: 'plan', subject, period: { end } },
  });
  expect([carePlanKind.standingOf(plan('2026-11-29'), day), carePlanKind.standingOf(plan('2027'), day)]).toEqual([
    ...['past', 'current'],
  ]);
  const flag: Flag = { resourceType: 'Flag', status: 'active', code: {}, subject, period: { end: '2026-11-29' } };
  expect(alertKind.standingOf(flag, day)).toBe('past');
  const problem = (more: Partial<Condition>): Condition => ({
    ...{ resourceType: 'Condition', subject, clinicalStatus: { coding: [{ code: 'active' }] } },
    ...more,
  });
  const standing = (more: Partial<Condition>) => problemKind.standingOf(problem(more), day);
  expect(standing({ abatementDateTime: '2026-11-29' })).toBe('past');
  expect(standing({ abatementPeriod: { start: '2026-11', end: '2026-11-02' } })).toBe('past');
  expect(standing({ abatementDateTime: '2026-12-24' })).toBe('current');
  expect(standing({})).toBe('current');
  expect(standing({ clinicalStatus: undefined, abatementString: 'as a child' })).toBe('past');
});
