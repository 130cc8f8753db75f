import { cleanup, fireEvent, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anamnesis } from './questionnaires/testing/forms.ts';
import { StoryClinic } from './stories/StoryClinic.tsx';
import { exportedComponents } from './testing/exportedComponents.ts';
import { syntheticSource } from './viewer/testing/syntheticSource.ts';
import './styles.css';

afterEach(cleanup);

const source = syntheticSource([{ seriesInstanceUid: '1.2.3', instances: [{ rows: 4, columns: 4, value: () => 0 }] }]);
/** What each component needs to be drawn; one that is exported and not here fails the first test. */
const needs: Record<string, Record<string, unknown>> = {
  AuditTrail: { patientId: 'p1' },
  BreakGlass: { patientId: 'nobody' },
  DeletedStudies: {},
  DicomViewer: { studyInstanceUid: '1.2', source },
  ClinicForm: {},
  FailedJobList: {},
  SetAsideList: {},
  SourceList: {},
  PatientBanner: { patientId: 'p1' },
  PatientForm: {},
  PatientMerge: { patientId: 'p1' },
  PatientSearch: {},
  RecordHistory: { recordId: 'p1' },
  StudyFiling: { studyInstanceUid: '1.2', patientId: 'p1' },
  StudyList: { patientId: 'p1' },
  AlertList: { patientId: 'p1' },
  AllergyList: { patientId: 'p1' },
  CarePlanList: { patientId: 'p1' },
  ChartSummary: { patientId: 'p1' },
  Documents: { patientId: 'p1' },
  FormList: { patientId: 'p1' },
  ImmunizationList: { patientId: 'p1' },
  LabResults: { patientId: 'p1' },
  MedicationList: { patientId: 'p1' },
  PatientChart: { patientId: 'p1' },
  ProblemList: { patientId: 'p1' },
  Timeline: { patientId: 'p1' },
  VitalsChart: { patientId: 'p1' },
  QuestionnaireForm: { patientId: 'p1', questionnaire: anamnesis },
  TriageList: {},
  UploadDropZone: {},
};
/** They draw nothing of their own. */
const providers = ['ClinicProvider'];

const components = exportedComponents.filter(([name]) => !providers.includes(name));

test('every exported component is known here', () => {
  expect(components.map(([name]) => name).toSorted()).toEqual(Object.keys(needs).toSorted());
});

describe.each(components)('%s', (name, Component) => {
  test('gives its root element the class name, style, ref and all other props that it is given', () => {
    const ref = createRef<HTMLElement>();
    const onClick = vi.fn();
    const onKeyDown = vi.fn();
    const given = {
      className: 'mine',
      style: { outlineOffset: '7px' },
      id: 'the-one',
      title: 'a title',
      lang: 'pl',
      'data-testid': 'mine',
      'aria-label': 'a name of its own',
      onClick,
      onKeyDown,
      ref,
    };
    const { container } = render(
      <StoryClinic>
        <Component {...needs[name]} {...given} />
      </StoryClinic>,
    );
    const root = container.querySelector<HTMLElement>('#the-one');
    if (!root) throw new Error('The id stands nowhere.');
    expect(ref.current).toBe(root);
    expect(root.classList).toContain('mine');
    expect(root.classList).toContain('ck-root');
    expect(root.style.outlineOffset).toBe('7px');
    expect([root.title, root.lang, root.dataset['testid'], root.getAttribute('aria-label')]).toEqual([
      'a title',
      'pl',
      'mine',
      'a name of its own',
    ]);
    expect(root.dataset['state']).toBeTruthy();
    fireEvent.click(root);
    fireEvent.keyDown(root, { key: 'a' });
    expect([onClick.mock.calls.length, onKeyDown.mock.calls.length]).toEqual([1, 1]);
  });

  test('is not seen while it is hidden, as in a tab that is not chosen', () => {
    const { container } = render(
      <StoryClinic>
        <Component {...needs[name]} hidden />
      </StoryClinic>,
    );
    expect(container.querySelector('.ck-root')?.checkVisibility()).toBe(false);
  });
});
