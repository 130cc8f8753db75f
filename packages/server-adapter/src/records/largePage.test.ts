import { expect, test } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { openTestClinic } from '../testing/testClinic.ts';

test('a page of large records ends early, and its next link leads to the rest', async () => {
  const clinic = await openTestClinic(sqlite({ file: ':memory:' }));
  const photo = 'x'.repeat(900_000);
  const ids: string[] = [];
  for (let at = 0; at < 20; at += 1)
    ids.push(await clinic.createPatient({ photo: [{ contentType: 'image/png', data: photo }] }));
  const found: string[] = [];
  const pages: number[] = [];
  for (let path: string | undefined = '/api/fhir/Patient?_count=1000'; path; ) {
    const text = await (await clinic.get(path)).text();
    pages.push(text.length);
    const { entry, link } = JSON.parse(text);
    found.push(...entry.map((one: { resource: { id: string } }) => one.resource.id));
    const next = link.find((one: { relation: string }) => one.relation === 'next');
    path = next && new URL(next.url).pathname + new URL(next.url).search;
  }
  expect(found.toSorted()).toEqual(ids.toSorted());
  expect(pages.length).toBeGreaterThan(2);
  expect(Math.max(...pages)).toBeLessThan(9 * 1024 * 1024);
  await clinic.close();
});
