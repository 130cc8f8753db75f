import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { toNodeListener } from '../platform/nodeListener.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { listed, people } from './testing/people.ts';

let folder: string;
let clinic: TestClinic;
let server: Server;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-import-'));
  const database = sqlite({ file: join(folder, 'clinic.sqlite') });
  clinic = await openTestClinic(database, { limits: { personRequestsPerMinute: 1e9 } });
  server = createServer(toNodeListener(clinic.clinic)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await clinic.close();
  await rm(folder, { recursive: true, force: true });
});

const program = join(import.meta.dirname, '../relay/main.ts');
/** The program as somebody types it. */
function start(words: readonly string[], token = 'the token'): ChildProcess {
  return fork(program, ['import', ...words, '--clinic', url, '--journal', join(folder, 'import.jsonl')], {
    execArgv: ['--no-warnings', '--conditions=@clinikit/source'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, CLINIKIT_CLINIC_TOKEN: token },
  });
}
async function run(...words: readonly string[]): Promise<{ code: unknown; said: string; complained: string }> {
  const child = start(words);
  const [said, complained, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ]);
  return { code, said, complained };
}
const journal = async () => {
  const lines = (await readFile(join(folder, 'import.jsonl'), 'utf8').catch(() => '')).split('\n').slice(0, -1);
  return lines.map((line): Record<string, string> => JSON.parse(line));
};
/** Runs it until it has written so many lines, and kills it. */
async function runAndKill(lines: number, ...words: readonly string[]): Promise<void> {
  const child = start(words);
  const exited = once(child, 'exit');
  while (child.exitCode === null && (await journal()).length < lines) await new Promise((go) => setTimeout(go, 5));
  child.kill('SIGKILL');
  await exited;
}
const save = async (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, 'old', name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, bytes);
};

test('a thousand mixed files and a list, killed twice: everything is accounted for, nothing is twice', async () => {
  // 30 people with 2 studies of 15 images; of each tenth image a copy, texts, and files that were cut off.
  let number = 0;
  for (const [place, patient] of people.entries()) {
    for (const study of [place * 2 + 1, place * 2 + 2]) {
      for (let image = 0; image < 15; image += 1) {
        number += 1;
        const bytes = syntheticInstance({ number, study, patient });
        await save(`${place}/${study}/IM${image}`, bytes);
        if (number % 15 === 0) await save(`${place}/${study}/copy of IM${image}`, bytes);
        if (number % 45 === 0) await save(`${place}/${study}/cut${image}.dcm`, bytes.subarray(0, bytes.length - 60));
      }
    }
    if (place < 20) await save(`${place}/Thumbs.db`, 'no image at all, however long it may be'.repeat(20));
  }
  expect(number + 60 + 20 + 20).toBe(1000);
  await writeFile(join(folder, 'list.csv'), Buffer.from(listed.csv, 'latin1'));
  const words = [
    join(folder, 'old'),
    ...['--patients', join(folder, 'list.csv'), '--system', 'urn:old:number', '--encoding', 'windows-1250'],
    ...['--column', 'number=Nr karty', '--column', 'family=Nazwisko', '--column', 'given=Imię'],
    ...['--column', 'birthDate=Data ur.', '--column', 'sex=Płeć'],
  ];

  const plan = await run(...words, '--dry-run');
  expect(plan.said).toContain('1000 files were read, nothing was sent');
  expect(plan.said).toContain('980 are images, of 60 studies');
  expect(plan.said).toContain('50 studies have their patient in the list');
  expect(await clinic.client.imaging.listStudies()).toMatchObject({ studies: [] });
  expect(await journal()).toEqual([]);

  await runAndKill(250, ...words);
  await runAndKill(650, ...words);
  const done = await run(...words);
  expect(done.complained).not.toContain('clinikit-relay:');
  expect(done.said.split('\n').slice(0, 4)).toEqual([
    '1000 files were read:',
    '  960 are images that the clinic has, 60 of them twice',
    '  20 were refused',
    expect.stringMatching(/cut.*: truncated/),
  ]);
  expect(done.said).toContain('20 are no DICOM files');
  expect(done.said).toContain('60 studies:\n  50 are filed under a patient\n  10 wait in triage');
  expect(done.said.match(/another name in the list/g)).toHaveLength(4);
  expect(done.said.match(/another birth date in the list/g)).toHaveLength(2);
  expect(done.said.match(/not in the list/g)).toHaveLength(4);
  expect(done.said).toContain('31 rows of the list of patients:\n  28 were made, 0 were known\n  3 were left out');
  expect(done.said).toContain('Every image that was stored is there.');
  expect(done.code).toBe(0);

  const { studies } = await clinic.client.imaging.listStudies({ count: 1000 });
  const counted = studies.map((study) => study.numberOfInstances);
  expect([studies.length, counted.reduce((sum, each) => sum + each, 0)]).toEqual([60, 900]);
  const { resources } = await clinic.client.fhir.search('Patient', { identifier: 'urn:old:number|K-7' });
  expect(resources).toMatchObject([{ name: [{ family: 'Żółkiewska7' }], birthDate: '1967-03-08', gender: 'female' }]);
  const [{ id = '' } = {}] = resources;
  const ofSeven = studies.filter(({ patientId }) => patientId === id).map((study) => study.studyInstanceUid);
  expect(ofSeven.sort()).toEqual([syntheticUid('study', 15), syntheticUid('study', 16)]);

  // The list was wrong about one of them.
  const undone = await run('--undo', '--study', syntheticUid('study', 15));
  expect(undone.code).toBe(0);
  const again = await run(...words);
  expect(again.said).toContain(`${syntheticUid('study', 15)}: sent back`);
  expect(await clinic.client.imaging.study(syntheticUid('study', 16))).toMatchObject({ patientId: id });
  expect((await run('--undo', '--study', syntheticUid('study', 15))).complained).toContain('has matched no such study');
});

describe('an import', () => {
  const one = people[7];
  const stateOf = async (study: number) =>
    clinic.client.imaging.study(syntheticUid('study', study)).then(
      ({ status, numberOfInstances }) => [status, numberOfInstances],
      ({ code }) => code,
    );

  test('is undone but for what somebody has worked with since', async () => {
    await save('list.csv', 'number,family,given,birthDate,sex\nK-7,Zolkiewska7,Lucja,1967-03-08,F\nK-9,Nowak,,,\n');
    for (const study of [1, 2])
      await save(`IM${study}`, syntheticInstance({ number: study, study, ...(one && { patient: one }) }));
    const words = [join(folder, 'old'), '--patients', join(folder, 'old/list.csv'), '--system', 'urn:old:number'];
    await run(...words);
    expect([await stateOf(1), await stateOf(2)]).toEqual([
      ['filed', 1],
      ['filed', 1],
    ]);
    // Somebody adds an image to one of them.
    const more = syntheticInstance({ number: 3, study: 2, ...(one && { patient: one }) });
    await clinic.post('/api/dicomweb/studies', more, 'application/dicom');
    const { said, code } = await run('--undo');
    expect([code, await stateOf(1), await stateOf(2)]).toEqual([0, 'not_found', ['filed', 2]]);
    expect(said).toContain('1 studies were deleted');
    expect(said).toContain('1 patients whom the import had made were deleted');
    expect(said).toContain(`${syntheticUid('study', 2)} (images were added to it)`);
    expect((await run(...words)).complained).toContain('This import was undone');
  });

  test('stops when the clinic does not take files, and goes on with the same command', async () => {
    for (const number of [1, 2, 3]) await save(`IM${number}`, syntheticInstance({ number }));
    clinic.principal = undefined;
    const refused = await run(join(folder, 'old'));
    expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining('unauthorized')]);
    expect(refused.complained).toContain('Run the same command again');
    clinic.principal = { id: 'import', tenant: 'north', roles: ['staff'], compartments: 'all' };
    const { said } = await run(join(folder, 'old'), '--files-per-minute', '60000', '--concurrency', '1');
    expect(said).toContain('3 are images that the clinic has');
    expect((await stat(join(folder, 'import.jsonl'))).mode & 0o777).toBe(0o600);
  });

  test('says what is wrong with a list or a command, and begins nothing', async () => {
    await save('list.csv', 'nr;nazwisko\n1;Nowak\n');
    await save('list1250.csv', Buffer.from('number;family\n1;Wi\x9cniewska\n', 'latin1'));
    const old = join(folder, 'old');
    const list = (name: string) => ['--patients', join(old, name), '--system', 'urn:x'];
    expect((await run(old, ...list('list.csv'))).complained).toContain('no column "number"');
    expect((await run(old, ...list('list1250.csv'))).complained).toContain('not written in utf-8');
    expect((await run(old, '--patients', join(old, 'list.csv'))).complained).toContain('needs --system');
    expect((await run()).complained).toContain('Say one of');
    expect((await run(join(folder, 'nowhere'))).complained).toContain('is not there');
    expect((await run('--help')).said).toContain('clinikit-relay import FROM');
    expect(await journal()).toEqual([]);
  });
});
