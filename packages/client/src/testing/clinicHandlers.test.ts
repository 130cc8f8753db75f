import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClinicEvent, createClinicClient } from '../index.ts';
import { clinicHandlers } from './clinicHandlers.ts';
import { createTestClinic, type TestClinic } from './testClinic.ts';

describe('the test clinic behind MSW, through clients that know nothing of it', () => {
  let clinic: TestClinic;
  let server: ReturnType<typeof setupServer>;
  const clientOf = (timeoutMs?: number) => createClinicClient({ url: clinic.url, retries: 0, timeoutMs });

  beforeEach(() => {
    clinic = createTestClinic({ url: 'http://localhost:3000/api/clinic' });
    server = setupServer(...clinicHandlers(clinic, { http }));
    server.listen();
  });
  afterEach(() => server.close());

  test('answers searches, pixels and uploads', async () => {
    const client = clientOf();
    expect((await client.fhir.search('Patient', { name: 'zolk' })).resources).toMatchObject([{ id: 'p1' }]);
    const { studies } = await client.imaging.listStudies({ patientId: 'p1' });
    expect(studies).toHaveLength(2);
    const dicom = new Uint8Array(200);
    dicom.set(new TextEncoder().encode('DICM'), 128);
    const { stored } = await client.imaging.upload([dicom]);
    expect(clinic.studies.has(stored[0]?.studyInstanceUid ?? '')).toBe(true);
  });

  test('streams events, and clients resume what breaks', async () => {
    const events: ClinicEvent[] = [];
    const states: string[] = [];
    const stream = clientOf().events.subscribe({
      onEvent: (event) => events.push(event),
      onState: (state) => states.push(state),
    });
    await expect.poll(() => states.at(-1)).toBe('open');
    const first = clinic.addStudy();
    await expect.poll(() => events.length).toBe(1);
    clinic.dropStreams();
    const second = clinic.addStudy({ patientId: 'p2' });
    await expect.poll(() => events.length).toBe(2);
    stream.close();
    expect(events.map(({ studyInstanceUid }) => studyInstanceUid)).toEqual([
      first.studyInstanceUid,
      second.studyInstanceUid,
    ]);
    expect(states).toContain('reconnecting');
  });

  test.each([
    ['network', 'network'],
    ['timeout', 'timeout'],
    ['html', 'bad_response'],
    ['cut', 'network'],
    ['unauthorized', 'unauthorized'],
  ] as const)('fails as the network and servers do: %s', async (failure, code) => {
    const undo = clinic.fail('/imaging/triage', failure);
    const failing = clientOf(failure === 'timeout' ? 200 : undefined);
    await expect(failing.imaging.triage()).rejects.toMatchObject({ code });
    undo();
    expect((await clientOf().imaging.triage()).complete).toBe(true);
  });
});
