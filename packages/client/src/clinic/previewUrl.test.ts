import { expect, test } from 'vitest';
import { createClinicClient } from './client.ts';
import { withFullPreviewUrl } from './previewUrl.ts';

const preview = '/api/clinic/imaging/previews/1.2.3?signature=s';
const study = {
  studyInstanceUid: '1.2',
  status: 'filed',
  modalities: ['IO'],
  numberOfSeries: 1,
  numberOfInstances: 1,
  previewUrl: preview,
  receivedAt: '2026-01-01T00:00:00Z',
};
const detail = {
  ...study,
  series: [
    {
      seriesInstanceUid: '1.2.1',
      instances: [{ sopInstanceUid: '1.2.3', sopClassUid: '1.2.840.1', numberOfFrames: 1, previewUrl: preview }],
    },
  ],
};

test('previews of a clinic on another origin have addresses that a page can load', async () => {
  const full = `https://images.clinic.example${preview}`;
  const { imaging } = createClinicClient({
    url: 'https://images.clinic.example/api/clinic',
    fetch: async (request) =>
      Response.json(new Request(request).url.endsWith('/1.2') ? detail : { studies: [study], complete: true }),
  });
  expect((await imaging.listStudies()).studies[0]?.previewUrl).toBe(full);
  const shown = await imaging.study('1.2');
  expect([shown.previewUrl, shown.series[0]?.instances[0]?.previewUrl]).toEqual([full, full]);
});

test("an address from the root of the page's own origin stays as it is, and so does a study without a preview", () => {
  expect(withFullPreviewUrl('/api/clinic', { previewUrl: preview })).toEqual({ previewUrl: preview });
  expect(withFullPreviewUrl('https://clinic.example/api', { previewUrl: undefined })).toEqual({
    previewUrl: undefined,
  });
});
