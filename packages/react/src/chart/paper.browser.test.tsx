import { createClinicClient } from '@clinikit/client';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chartBundle, chartSections, PatientChart } from '../chart.ts';
import { fillChart } from '../stories/chartRecords.ts';
import { makeClinic, press, show } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const sections = chartSections.filter(({ id }) => ['allergies', 'vitals', 'labs', 'problems'].includes(id));

/** What stands on the paper at the moment at which it is printed. */
function watchPaper(): { papers: string[] } {
  const papers: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    const panels = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]:not([hidden])')];
    const head = document.querySelector('.ck-print-head')?.textContent ?? '';
    papers.push([head, ...panels.map(({ textContent }) => textContent)].join(' '));
  });
  return { papers };
}

test('prints the sections and the years that were chosen, says so on every page, and remembers it', async () => {
  const { clinic, client } = makeClinic();
  fillChart(clinic);
  const { papers } = watchPaper();
  const view = show(client, <PatientChart patientId="p1" sections={sections} />);
  await press(/^Print/);
  const dialog = await screen.findByRole('dialog', { name: 'What goes on paper' });
  fireEvent.click(within(dialog).getByLabelText('Problems'));
  fireEvent.change(within(dialog).getByLabelText('From how long ago'), { target: { value: '1' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(papers).toHaveLength(1));
  const [paper = ''] = papers;
  expect(paper).toContain('Left out by choice: Problems');
  expect(paper).toMatch(/events from .* on/);
  expect(paper).toContain('Penicillin');
  expect(paper).toContain('138/85');
  expect(paper).not.toContain('158/96');
  expect(paper).not.toContain('High blood pressure');
  // Nothing of it is left on the screen.
  await waitFor(() => expect(document.querySelector('.ck-print-head')?.textContent).not.toContain('Left out'));
  view.unmount();
  show(client, <PatientChart patientId="p1" sections={sections} />);
  await press(/^Print/);
  const again = within(screen.getByRole('dialog'));
  expect(again.getByLabelText<HTMLInputElement>('Problems').checked).toBe(false);
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a section of which the chosen years have nothing does not say that nothing is recorded', async () => {
  const { client } = makeClinic();
  await client.fhir.create('QuestionnaireResponse', {
    ...{ resourceType: 'QuestionnaireResponse', status: 'completed', subject: { reference: 'Patient/p2' } },
    authored: '2001-01-01',
  });
  const { papers } = watchPaper();
  const forms = chartSections.filter(({ id }) => id === 'forms');
  show(client, <PatientChart patientId="p2" sections={forms} />);
  await press(/^Print/);
  fireEvent.change(screen.getByLabelText('From how long ago'), { target: { value: '1' } });
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(papers).toHaveLength(1));
  expect(papers[0]).not.toContain('No forms filled in');
});

test('the PDF is asked for with what was chosen', async () => {
  const { client } = makeClinic();
  show(client, <PatientChart patientId="p2" sections={sections} pdfUrl="/charts/p2.pdf?language=en" />);
  await press('PDF');
  fireEvent.click(within(screen.getByRole('dialog')).getByLabelText('Vital signs'));
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the PDF' });
  const { searchParams } = new URL(link.href);
  expect([searchParams.get('language'), searchParams.get('sections')]).toEqual([
    'en',
    'problems,allergies,results,reports',
  ]);
  await press('None');
  expect(screen.queryByRole('link', { name: 'Open the PDF' })).toBeNull();
});

test('the file of a chart is read by $everything where the server has it, and else type by type', async () => {
  for (const hasIt of [true, false]) {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    await waitFor(async () => {
      const { resources } = await client.fhir.search('DocumentReference', { patient: 'p1' });
      const reports = await client.fhir.search('DiagnosticReport', { patient: 'p1' });
      expect([resources.length, reports.resources.length]).toEqual([1, 1]);
    });
    const asked: string[] = [];
    const watching: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      asked.push(pathname.slice(pathname.indexOf('/fhir/') + 6));
      if (!hasIt && pathname.endsWith('/metadata')) return new Response('{}', { status: 404 });
      return clinic.fetch(request);
    };
    const watched = createClinicClient({ url: clinic.url, fetch: watching });
    const { bundle, missing } = await chartBundle(watched, 'p1');
    expect(asked.includes('Patient/p1/$everything')).toBe(hasIt);
    expect(asked.includes('Observation')).toBe(!hasIt);
    expect(missing).toEqual([]);
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(types.filter((type) => type === 'Patient')).toHaveLength(1);
    expect(types.filter((type) => type === 'AllergyIntolerance')).toHaveLength(3);
    expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(bundle.entry.length);
  }
});

test('what $everything leaves out without a word is named', async () => {
  const { clinic, client } = makeClinic();
  clinic.fail(/\/fhir\/CarePlan\?/, { status: 403, code: 'forbidden' });
  const { missing } = await chartBundle(client, 'p2');
  expect(missing).toEqual([{ type: 'CarePlan', reason: 'forbidden' }]);
});

test('the file of a chart is asked for without scans, and says how many it lacks', async () => {
  const { clinic, client } = makeClinic();
  const url = `Binary/${await client.fhir.createBinary(new Blob(['x']), { contentType: 'image/png', securityContext: 'Patient/p2' })}`;
  const attachment = { contentType: 'image/png', url };
  await client.fhir.create('DocumentReference', {
    ...{ resourceType: 'DocumentReference', status: 'current', subject: { reference: 'Patient/p2' } },
    content: [{ attachment }, { attachment }],
  });
  const asked: string[] = [];
  const watching: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request.url);
    return clinic.fetch(request);
  };
  const watched = createClinicClient({ url: clinic.url, fetch: watching });
  const { bundle, missing, filesLeftOut } = await chartBundle(watched, 'p2');
  expect([filesLeftOut, missing, bundle.meta?.tag[0].code]).toEqual([1, [], 'SUBSETTED']);
  const whole = asked.find((one) => one.includes('$everything')) ?? '';
  const types = new URL(whole).searchParams.get('_type')?.split(',') ?? [];
  expect(types).toContain('Condition');
  expect(types).not.toContain('Binary');
  expect(asked.some((one) => one.includes('/Binary'))).toBe(false);
});
