import { readDicom } from '@clinikit/dicom';
import { SOPInstanceUID } from '@clinikit/dicom/tags';
import { expect, test } from 'vitest';
import { demoFiles, openTestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const name = Buffer.from('Müller-Brandt^Jürgen', 'latin1');

/** The file under another name of the same length. */
function renamed(file: Uint8Array, to: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(file);
  bytes.write(to.padEnd(name.length), bytes.indexOf(name), 'latin1');
  return new Uint8Array(bytes);
}

/** The same picture as an instance of its own. */
function another(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(file);
  const uid = readDicom(bytes).dataset.get(SOPInstanceUID) ?? '';
  const other = `2.25.9${'7'.repeat(uid.length - 6)}`;
  for (let at = bytes.indexOf(uid); at >= 0; at = bytes.indexOf(uid, at + 1)) bytes.write(other, at, 'latin1');
  return new Uint8Array(bytes);
}

describeOnDatabases('a study', (open) => {
  test('whose first image names nobody learns the name from the next, and takes no other', async () => {
    const clinic = await openTestClinic(await open());
    const send = async (bytes: Uint8Array<ArrayBuffer>) =>
      (await clinic.post('/api/dicomweb/studies', bytes, 'application/dicom')).status;
    const [first = new Uint8Array(), second = new Uint8Array()] = await demoFiles('patient3/bw');
    expect(await send(renamed(first, ''))).toBe(200);
    expect((await clinic.client.imaging.triage()).studies[0]?.arrivedAs.name).toBeUndefined();
    expect(await send(second)).toBe(200);
    expect((await clinic.client.imaging.triage()).studies[0]?.arrivedAs.name?.alphabetic).toBe('Müller-Brandt^Jürgen');
    expect(await send(renamed(another(second), 'Meier^Jürgen'))).toBe(409);
    expect((await clinic.client.imaging.quarantine()).items).toMatchObject([{ reason: 'patient_differs_in_study' }]);
    await clinic.close();
  });
});
