import { type ClinicClient, createClinicClient, type FhirResources, type FhirResourceType } from '@clinikit/client';

import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import {
  AlertList,
  AllergyList,
  CarePlanList,
  Documents,
  FormList,
  ImmunizationList,
  LabResults,
  MedicationList,
  ProblemList,
  VitalsChart,
} from '../chart.ts';

import { fillChart } from '../stories/chartRecords.ts';
import { makeClinic, newQueries, page, press, show } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const root = () => document.querySelector<HTMLElement>('[data-clinikit-section]');
const reached = (state: string) => waitFor(() => expect(root()?.dataset['state']).toBe(state));

interface Tried {
  readonly name: string;
  readonly Section: ComponentType<{ patientId: string }>;
  /** What is read, and what the section says where there is nothing. */
  readonly types: readonly string[];
  readonly none: RegExp;
  /** What stands there of the first patient. */
  readonly ofFirst: RegExp;
}

const sections: readonly Tried[] = [
  {
    ...{ name: 'AllergyList', Section: AllergyList, types: ['AllergyIntolerance'] },
    ...{ none: /Not recorded whether|No known/, ofFirst: /Penicillin/ },
  },
  {
    ...{ name: 'ProblemList', Section: ProblemList, types: ['Condition'] },
    ...{ none: /No problems/, ofFirst: /High blood pressure/ },
  },
  {
    ...{ name: 'MedicationList', Section: MedicationList, types: ['MedicationStatement', 'MedicationRequest'] },
    ...{ none: /No medicines/, ofFirst: /Ramipril|Amlodipine/ },
  },
  {
    ...{ name: 'ImmunizationList', Section: ImmunizationList, types: ['Immunization'] },
    ...{ none: /No vaccinations/, ofFirst: /Influenza/ },
  },
  {
    ...{ name: 'CarePlanList', Section: CarePlanList, types: ['CarePlan'] },
    ...{ none: /No care plan/, ofFirst: /Lower the blood pressure/ },
  },
  {
    ...{ name: 'AlertList', Section: AlertList, types: ['Flag'] },
    ...{ none: /No alerts/, ofFirst: /Hearing aid/ },
  },
  {
    ...{ name: 'VitalsChart', Section: VitalsChart, types: ['Observation'] },
    ...{ none: /No vital signs/, ofFirst: /158|84\.2/ },
  },
  {
    ...{ name: 'LabResults', Section: LabResults, types: ['Observation'] },
    ...{ none: /No laboratory/, ofFirst: /Hemoglobin|Blood count/ },
  },
  {
    ...{ name: 'Documents', Section: Documents, types: ['DocumentReference'] },
    ...{ none: /No documents/, ofFirst: /cardiologist/ },
  },
  {
    ...{ name: 'FormList', Section: FormList, types: ['QuestionnaireResponse'] },
    ...{ none: /No forms filled/, ofFirst: /Before your dental|dental-anamnesis/ },
  },
];

/** A record that was entered in error, of a type. */
function mistakenRecord(type: string): Parameters<ClinicClient['fhir']['create']> {
  const [subject, code] = [{ reference: 'Patient/p2' }, { text: 'x' }];
  const status = 'entered-in-error';
  const verificationStatus = { coding: [{ code: status }] };
  const records: Record<string, FhirResources[FhirResourceType]> = {
    AllergyIntolerance: { resourceType: 'AllergyIntolerance', patient: subject, code, verificationStatus },
    Condition: { resourceType: 'Condition', subject, code, verificationStatus },
    MedicationStatement: { resourceType: 'MedicationStatement', subject, status },
    MedicationRequest: { resourceType: 'MedicationRequest', subject, status, intent: 'order' },
    Immunization: { resourceType: 'Immunization', patient: subject, status, vaccineCode: code },
    CarePlan: { resourceType: 'CarePlan', subject, status, intent: 'plan' },
    Flag: { resourceType: 'Flag', subject, status, code },
    Observation: {
      ...{ resourceType: 'Observation', subject, status, code },
      category: ['vital-signs', 'laboratory'].map((one) => ({ coding: [{ code: one }] })),
    },
    DocumentReference: { resourceType: 'DocumentReference', subject, status, content: [] },
    QuestionnaireResponse: { resourceType: 'QuestionnaireResponse', subject, status },
  };
  const record = records[type];
  if (!record) throw new Error(`No ${type}.`);
  return [record.resourceType, record];
}

describe.each(sections)('$name', ({ Section, types, none, ofFirst }) => {
  test('says that nothing is recorded only where nothing is', async () => {
    const { client } = makeClinic();
    show(client, <Section patientId="p2" />);
    await reached('empty');
    expect(screen.getAllByText(none)).not.toHaveLength(0);
  });

  test('shows nothing of the patient before, also in mid-request', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    await waitFor(async () => expect((await client.fhir.search('Flag', { patient: 'p1' })).resources).toHaveLength(1));
    // The answers about the first patient come long after those about the second one, cancelled or not.
    const late: typeof fetch = async (input, init) => {
      const request = new Request(input, { ...init, signal: null });
      const isOfFirst = /p1\b/.test(request.url);
      const answer = await clinic.fetch(request);
      if (isOfFirst) await new Promise((resolve) => setTimeout(resolve, 300));
      return answer;
    };
    const slow = createClinicClient({ url: clinic.url, fetch: late });
    const queries = newQueries();
    const view = render(page(slow, queries, <Section patientId="p1" />));
    view.rerender(page(slow, queries, <Section patientId="p2" />));
    await reached('empty');
    const until = performance.now() + 600;
    while (performance.now() < until) {
      expect(document.body.textContent).not.toMatch(ofFirst);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    view.rerender(page(slow, queries, <Section patientId="p1" />));
    await waitFor(() => expect(document.body.textContent).toMatch(ofFirst));
    view.rerender(page(slow, queries, <Section patientId="p2" />));
    expect(document.body.textContent).not.toMatch(ofFirst);
  });

  test.each(types)('never takes a failed search of %s for none', async (failing) => {
    const { clinic, client } = makeClinic();
    const mend = clinic.fail(new RegExp(`/fhir/${failing}\\?`), { status: 500 });
    show(client, <Section patientId="p2" />);
    await reached('error');
    expect(screen.queryByText(none)).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(/Could not load/);
    mend();
    await press('Try again');
    await reached('empty');
  });

  test.each(types)('never takes %s that may not be read for none', async (forbidden) => {
    const { clinic, client } = makeClinic();
    clinic.fail(new RegExp(`/fhir/${forbidden}\\?`), { status: 403, code: 'forbidden' });
    show(client, <Section patientId="p2" />);
    await reached('forbidden');
    expect(screen.queryByText(none)).toBeNull();
    expect(screen.getAllByText(/Your role does not see/)).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test.each(types)('does not take a part of %s that counts for nothing for all of it', async (truncated) => {
    const { client } = makeClinic();
    // What was entered in error is shown to nobody; behind a hundred of it something else may stand.
    for (let number = 0; number < 101; number += 1) await client.fhir.create(...mistakenRecord(truncated));
    show(client, <Section patientId="p2" />);
    await reached('incomplete');
    expect(screen.queryByText(none)).toBeNull();
    await press('Show more');
    await reached('empty');
  });
});
