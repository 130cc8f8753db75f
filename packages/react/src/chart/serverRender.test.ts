import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
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
  PatientChart,
  ProblemList,
  QuestionnaireForm,
  Timeline,
  VitalsChart,
} from '../chart.ts';
import { patientRecordsQuery } from '../live/patientRecords.ts';
import { searchQuery } from '../live/queries.ts';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { anamnesis } from '../questionnaires/testing/forms.ts';
import { fillChart } from '../stories/chartRecords.ts';
import { labKind } from './labs/labKind.ts';
import { timelineQuery } from './timeline/timelineQuery.ts';

const clinic = createTestClinic({ now: '2026-06-15T08:00:00Z' });
const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
const on = (queries: QueryClient, child: ReactNode): string =>
  renderToString(
    createElement(
      QueryClientProvider,
      { client: queries },
      createElement(ClinicProvider, { client, locale: 'en-GB', children: child }),
    ),
  );
const given = { patientId: 'p1', timeZone: 'Europe/Warsaw' };

describe('before anything is read', () => {
  test.each(
    Object.entries({
      ...{ AlertList, AllergyList, CarePlanList, ChartSummary, Documents, FormList, ImmunizationList, LabResults },
      ...{ MedicationList, ProblemList, Timeline, VitalsChart },
    }),
  )('the server says of %s that it is on its way, and not that there is nothing', (_name, Section) => {
    const html = on(new QueryClient(), createElement(Section, given));
    expect(html).toContain('data-state="loading"');
    expect(html).not.toMatch(/data-state="(empty|known-none|ready)"/);
  });

  test('the server renders the frame of the chart', () => {
    const html = on(new QueryClient(), createElement(PatientChart, given));
    expect(html).toContain('role="tablist"');
    expect(html).toContain('data-clinikit-patient="p1"');
  });

  test('the server renders a form', () => {
    const html = on(new QueryClient(), createElement(QuestionnaireForm, { patientId: 'p1', questionnaire: anamnesis }));
    expect(html).toContain('Do you take blood thinners?');
  });
});

describe('what was read before', () => {
  const read = async () => {
    fillChart(clinic);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const queries = new QueryClient();
    const of = { patientId: 'p1', count: 100 };
    await Promise.all([
      queries.prefetchQuery(patientRecordsQuery(client, 'AllergyIntolerance', of)),
      queries.prefetchQuery(patientRecordsQuery(client, 'Condition', of)),
      queries.prefetchQuery(patientRecordsQuery(client, 'Observation', { ...of, search: { category: 'vital-signs' } })),
      queries.prefetchQuery(patientRecordsQuery(client, 'Observation', { ...of, search: labKind.search })),
      queries.prefetchQuery(patientRecordsQuery(client, 'DiagnosticReport', of)),
      queries.prefetchQuery(timelineQuery(client, 'p1', 1000)),
      queries.prefetchQuery(searchQuery(client, 'Questionnaire', {})),
    ]);
    return queries;
  };

  test('the server renders lists, curves, tables and a timeline', async () => {
    const queries = await read();
    expect(on(queries, createElement(AllergyList, given))).toContain('Penicillin');
    expect(on(queries, createElement(ProblemList, given))).toContain('High blood pressure');
    const vitals = on(queries, createElement(VitalsChart, given));
    expect(vitals).toContain('<polyline');
    expect(vitals).toContain('158');
    expect(on(queries, createElement(LabResults, given))).toContain('Too low');
    expect(on(queries, createElement(Timeline, given))).toContain('Letter of the cardiologist');
  });
});
