import { describe, expect, test } from 'vitest';
import { concerns, type EventPattern } from './eventPattern.ts';

const about: Record<string, readonly EventPattern[]> = {
  'the record of Anna': [{ resourceType: 'Patient', resourceId: 'anna' }],
  'the record of Ewa': [{ resourceType: 'Patient', resourceId: 'ewa' }],
  'the observation o1': [{ resourceType: 'Observation', resourceId: 'o1' }],
  'a search of patients': [{ resourceType: 'Patient' }],
  'a search of observations': [{ resourceType: 'Observation' }],
  'all of Anna': [{ patientId: 'anna' }],
  'all of Ewa': [{ patientId: 'ewa' }],
  'the studies of Anna': [{ patientId: 'anna' }, { resourceType: 'ImagingStudy', patientId: 'anna' }],
  'the study 1.2': [{ studyInstanceUid: '1.2' }],
  triage: [{ type: 'study.triaged' }, { type: 'study.filed' }],
};
const concernedBy = (event: { type: string } & Record<string, unknown>) =>
  Object.keys(about).filter((name) => concerns({ position: 1, ...event }, about[name] ?? []));

describe('an event concerns whatever it may have changed, and nothing else', () => {
  test.each([
    [
      { type: 'record.changed', resourceType: 'Observation', resourceId: 'o1', patientId: 'anna' },
      ['the observation o1', 'a search of observations', 'all of Anna', 'the studies of Anna'],
    ],
    [
      { type: 'record.changed', resourceType: 'Observation', resourceId: 'o2', patientId: 'ewa' },
      ['a search of observations', 'all of Ewa'],
    ],
    [
      { type: 'patient.changed', patientId: 'anna' },
      ['the record of Anna', 'a search of patients', 'all of Anna', 'the studies of Anna'],
    ],
    [
      { type: 'study.filed', studyInstanceUid: '1.2', patientId: 'anna' },
      ['all of Anna', 'the studies of Anna', 'the study 1.2', 'triage'],
    ],
    // Who is not named may be anybody.
    [{ type: 'study.filed', studyInstanceUid: '1.3' }, ['the studies of Anna', 'triage']],
    [{ type: 'study.moved', studyInstanceUid: '1.2', patientId: 'ewa' }, ['all of Ewa', 'the study 1.2']],
    [{ type: 'study.triaged', studyInstanceUid: '1.4' }, ['triage']],
    [{ type: 'quarantine.added' }, []],
  ])('%j', (event, concerned) => expect(concernedBy(event)).toEqual(concerned));

  test.each([
    [{ type: 'appointment.booked', patientId: 'anna' }, ['all of Anna', 'the studies of Anna']],
    [{ type: 'study.deleted', studyInstanceUid: '1.2' }, ['the study 1.2']],
    [{ type: 'clinic.painted', resourceType: 7, resourceId: null }, []],
  ])('and one of a newer type by what it names: %j', (event, concerned) =>
    expect(concernedBy(event)).toEqual(concerned),
  );
});
