import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { ClinicForm, FailedJobList, SetAsideList, SourceList } from '../admin.ts';
import { AuditTrail } from '../audit.ts';
import {
  AlertList,
  AllergyList,
  CarePlanList,
  ChartSummary,
  Documents,
  FormList,
  ImmunizationList,
  LabResults,
  MedicationList,
  PatientBanner,
  PatientChart,
  ProblemList,
  QuestionnaireForm,
  StudyList,
  Timeline,
  TriageList,
  UploadDropZone,
  VitalsChart,
} from '../chart.ts';
import { ClinicProvider, useClinic } from '../index.ts';
import {
  BreakGlass,
  DeletedStudies,
  PatientForm,
  PatientMerge,
  PatientSearch,
  RecordHistory,
  StudyFiling,
} from '../patients.ts';
import { anamnesis } from '../questionnaires/testing/forms.ts';
import { fillChart } from '../stories/chartRecords.ts';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { syntheticSource } from '../viewer/testing/syntheticSource.ts';
import { DicomViewer, type ViewerSource } from '../viewer.ts';
import { busyOperation } from './operation.ts';

/** One state of one component. */
export interface Scene {
  name: string;
  /** The component's name as it is exported. */
  component: string;
  element: ReactNode;
  /** Resolves when the state is reached. */
  reached: () => Promise<unknown>;
}

const stateIs = (state: string) => () =>
  waitFor(() => expect(document.querySelector<HTMLElement>('.ck-root')?.dataset['state']).toBe(state));
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

/** Four quarters of different grays, one for each corner of the picture. */
export const quarters = { topLeft: 30, topRight: 90, bottomLeft: 160, bottomRight: 230 };
const quartered = {
  rows: 200,
  columns: 300,
  value: (row: number, column: number) =>
    row < 100
      ? column < 150
        ? quarters.topLeft
        : quarters.topRight
      : column < 150
        ? quarters.bottomLeft
        : quarters.bottomRight,
  elements: { '00281050': { vr: 'DS', Value: [128] }, '00281051': { vr: 'DS', Value: [256] } },
};
const gray = (value: number) => `rgb(${value},${value},${value})`;
const preview = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" shape-rendering="crispEdges">
    <rect width="150" height="100" fill="${gray(quarters.topLeft)}"/><rect x="150" width="150" height="100" fill="${gray(quarters.topRight)}"/>
    <rect y="100" width="150" height="100" fill="${gray(quarters.bottomLeft)}"/><rect x="150" y="100" width="150" height="100" fill="${gray(quarters.bottomRight)}"/>
  </svg>`,
)}`;
const never = () => new Promise<never>(() => undefined);
const series = (count: number) => [
  {
    seriesInstanceUid: '1.2.3',
    description: 'Zdjęcie pantomograficzne z oceną stawów',
    instances: Array(count).fill(quartered),
  },
  { seriesInstanceUid: '1.2.4', description: 'Bitewings', instances: [quartered] },
];
const viewer = (name: string, source: ViewerSource, state: string): Scene => ({
  name: `DicomViewer, ${name}`,
  component: 'DicomViewer',
  element: <DicomViewer studyInstanceUid="1.2" source={source} />,
  reached: async () => {
    await stateIs(state)();
    // The place to draw in comes with the renderer.
    await waitFor(() => expect(document.querySelector('.ck-viewport canvas')).not.toBeNull());
  },
});
const inClinic = (component: string, name: string, child: ReactNode, reached: () => Promise<unknown>): Scene => ({
  name: `${component}, ${name}`,
  component,
  element: (
    <StoryClinic options={{ now: '2026-06-15T08:00:00Z' }} prepare={busyOperation}>
      {child}
    </StoryClinic>
  ),
  reached,
});

/** The summary of a chart loads its parts one by one. */
const summarized = () =>
  waitFor(() => expect(document.querySelectorAll('.ck-short[data-state="ready"]')).toHaveLength(5));

/** A section of the chart of somebody of whom much is recorded. */
const inChart = (component: string, child: ReactNode, state = 'ready'): Scene => ({
  name: `${component}, ${state}`,
  component,
  element: (
    <StoryClinic options={{ now: '2026-06-15T08:00:00Z' }} prepare={(clinic) => fillChart(clinic)}>
      {child}
    </StoryClinic>
  ),
  reached: stateIs(state),
});

/** The picture in a viewer, drawn from its pixels and as a preview. */
export const pictures: readonly Scene[] = [
  viewer('full depth', syntheticSource(series(18).slice(0, 1)), 'ready'),
  viewer(
    'preview',
    { ...syntheticSource(series(18).slice(0, 1), { previewUrl: () => preview }), frame: never },
    'preview',
  ),
];

/** Every exported component, in the states that look different from each other. */
export const scenes: readonly Scene[] = [
  ...pictures,
  viewer(
    'several series, not filed',
    syntheticSource(series(3), { status: 'triage', previewUrl: () => preview }),
    'ready',
  ),
  viewer('error', { ...syntheticSource(series(1)), study: () => Promise.reject(new Error('no')) }, 'error'),
  inClinic('StudyList', 'ready', <StudyList patientId="p1" onOpen={() => undefined} />, stateIs('ready')),
  inClinic('StudyList', 'empty', <StudyList patientId="p4" />, stateIs('empty')),
  inClinic('StudyList', 'no patient', <StudyList />, stateIs('no-patient')),
  inClinic('AuditTrail', 'ready', <AuditTrail patientId="p1" timeZone="Europe/Warsaw" />, stateIs('ready')),
  inClinic('AuditTrail', 'empty', <AuditTrail patientId="p4" />, stateIs('empty')),
  inClinic('PatientBanner', 'ready', <PatientBanner patientId="p1" />, stateIs('ready')),
  inClinic('PatientBanner', 'error', <PatientBanner patientId="nobody" />, stateIs('error')),
  inClinic('PatientForm', 'to correct', <PatientForm onCancel={() => undefined} />, async () => {
    await press('Save');
    await screen.findByRole('alert');
  }),
  inClinic('PatientForm', 'duplicates', <PatientForm onChoose={() => undefined} />, async () => {
    fireEvent.change(screen.getByLabelText('Family name'), { target: { value: 'Żółkiewska Łucja' } });
    await press('Save');
    await screen.findByRole('button', { name: 'It is this person' });
  }),
  inClinic('PatientMerge', 'compare', <PatientMerge patientId="p1" otherPatientId="p2" />, () =>
    screen.findByText(/will move|no images/),
  ),
  inClinic('PatientSearch', 'found', <PatientSearch />, async () => {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'wolfe' } });
    await screen.findByText('1 patient');
  }),
  inClinic('RecordHistory', 'ready', <RecordHistory recordId="p1" />, stateIs('ready')),
  inClinic('StudyFiling', 'deleting', <StudyFiling studyInstanceUid="2.25.1" patientId="p1" />, async () => {
    await press('Delete');
    await screen.findByLabelText('Reason');
  }),
  inClinic('BreakGlass', 'closed', <BreakGlass patientId="nobody" mayOpen />, async () => {
    await press('Open in an emergency');
    await screen.findByLabelText('Reason');
  }),
  inClinic('DeletedStudies', 'empty', <DeletedStudies />, stateIs('empty')),
  inChart('AllergyList', <AllergyList patientId="p1" />),
  inChart('AllergyList', <AllergyList patientId="p4" />, 'empty'),
  inChart('ProblemList', <ProblemList patientId="p1" />),
  inChart('MedicationList', <MedicationList patientId="p1" />),
  inChart('ImmunizationList', <ImmunizationList patientId="p1" />),
  inChart('CarePlanList', <CarePlanList patientId="p1" />),
  inChart('AlertList', <AlertList patientId="p1" />),
  {
    ...inChart('ChartSummary', <ChartSummary patientId="p1" onOpenSection={() => undefined} />),
    reached: summarized,
  },
  inChart('VitalsChart', <VitalsChart patientId="p1" timeZone="Europe/Warsaw" />),
  inChart('LabResults', <LabResults patientId="p1" />),
  inChart('Documents', <Documents patientId="p1" />),
  inChart('FormList', <FormList patientId="p1" />),
  {
    ...inChart('PatientChart', <PatientChart patientId="p1" />),
    reached: async () => {
      await summarized();
      await waitFor(() => expect(document.querySelectorAll('.ck-alerts > li')).toHaveLength(3));
    },
  },
  {
    ...inChart('Timeline', <Timeline patientId="p1" timeZone="Europe/Warsaw" />),
    reached: () => waitFor(() => expect(document.querySelectorAll('.ck-timeline-row').length).toBeGreaterThan(9)),
  },
  inClinic(
    'QuestionnaireForm',
    'ready',
    <QuestionnaireForm patientId="p1" questionnaire={anamnesis} />,
    stateIs('ready'),
  ),
  inClinic('TriageList', 'ready', <TriageList />, () => screen.findByRole('button', { name: /Żółkiewska/ })),
  inClinic('TriageList', 'confirming', <TriageList />, async () => {
    await press(/Żółkiewska/);
    await screen.findByRole('group');
  }),
  inClinic('TriageList', 'new patient', <TriageList />, async () => {
    await press('New patient from this image');
    await screen.findByRole('form');
  }),
  inClinic('UploadDropZone', 'idle', <UploadDropZone />, stateIs('idle')),
  inClinic('UploadDropZone', 'done', <UploadDropZone />, async () => {
    const files = [new File(['no image'], 'Zażółć gęślą jaźń.txt')];
    fireEvent.change(screen.getByLabelText('Choose files', { selector: 'input' }), { target: { files } });
    await stateIs('done')();
  }),
  inClinic('SourceList', 'ready', <SourceList />, stateIs('ready')),
  inClinic('FailedJobList', 'ready', <FailedJobList />, stateIs('ready')),
  inClinic('SetAsideList', 'ready', <SetAsideList />, stateIs('ready')),
  inClinic('ClinicForm', 'ready', <ClinicForm />, stateIs('ready')),
  inClinic('ClinicProvider', 'around another', <Again />, stateIs('ready')),
];

function Again() {
  return (
    <ClinicProvider client={useClinic()}>
      <PatientBanner patientId="p2" />
    </ClinicProvider>
  );
}
