import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import dcmjs from 'dcmjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../../examples/express/demo/programs.ts';
import { isDicomError } from '../index.ts';
import { patientChanges, replaceAttributes, writeDicom } from '../write.ts';
import { bytesOf, read, type Sample, samples, there } from './samples.ts';

const run = promisify(execFile);
const name = 'Żółkiewska-Bąk^Łucja';
const changes = patientChanges({
  '00100010': { vr: 'PN', Value: [{ Alphabetic: name }] },
  '00100020': { vr: 'LO', Value: ['K-77'] },
});

/** A Python that has pydicom. */
const python = await firstThat(['/usr/bin/python3', findProgram('python3') ?? ''], ['-c', 'import pydicom']);
const dcmdump = findProgram('dcmdump');
const dcmftest = findProgram('dcmftest');

/** Reads every value of each file that is named on the standard input; prints what does not go, and what the name is. */
const pydicomScript = `
import json, sys, warnings, pydicom
warnings.simplefilter('ignore')
found = {}
for line in sys.stdin:
    path = line.strip()
    try:
        file = pydicom.dcmread(path)
        for element in file.iterall():
            element.value
        found[path] = str(file.get('PatientName', ''))
    except Exception as error:
        found[path] = 'refused: ' + type(error).__name__ + ' ' + str(error)[:80]
print(json.dumps(found))
`;

describe.skipIf(!there)('what is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clinikit-written-'));
  /** The file, by the place that it was written to. */
  const written = new Map<string, Sample>();
  beforeAll(() => {
    for (const [index, sample] of samples.entries()) {
      const file = read(sample);
      if (typeof file === 'string') continue;
      for (const [kind, make] of [
        ['replaced', () => replaceAttributes(bytesOf(sample), changes)],
        ['anew', () => writeDicom(file)],
      ] as const) {
        try {
          const path = join(folder, `${index}-${kind}.dcm`);
          writeFileSync(path, make());
          written.set(path, sample);
        } catch (error) {
          if (!isDicomError(error)) throw error;
        }
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const replacedFiles = () => [...written].filter(([path]) => path.endsWith('-replaced.dcm'));

  it.skipIf(dcmftest === undefined)('is DICOM for dcmftest', async () => {
    const { stdout } = await run(dcmftest ?? '', [...written.keys()], { maxBuffer: 2 ** 26 }).catch(outputOf);
    const refused = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('yes: '));
    expect(refused).toEqual([]);
    expect(written.size).toBeGreaterThan(980);
  });

  it.skipIf(dcmdump === undefined)('is read by dcmtk, which finds the new name', async () => {
    const files = replacedFiles().filter(([, { dcmtk }]) => dcmtk === 'yes');
    const options = ['-q', '+U8', '+F', '+P', '0010,0010'];
    const { stdout } = await run(dcmdump ?? '', [...options, ...files.map(([path]) => path)]).catch(outputOf);
    // One part for each file, which begins with its name.
    const parts = stdout.split('# dcmdump ').slice(1);
    const named = new Set(parts.filter((part) => part.includes(`[${name}]`)).map((part) => /\S+\.dcm/.exec(part)?.[0]));
    expect(files.filter(([path]) => !named.has(path)).map(([, sample]) => sample.path)).toEqual([]);
  });

  it.skipIf(python === undefined)('is read by pydicom, value by value', async () => {
    const child = run(python ?? '', ['-c', pydicomScript], { maxBuffer: 2 ** 26 });
    child.child.stdin?.end([...written.keys()].join('\n'));
    const found: Record<string, string> = JSON.parse((await child).stdout);
    const wrong: unknown[] = [];
    for (const [path, sample] of written) {
      // What was wrong in a value is still wrong in it.
      if (sample.pydicom !== 'yes' || sample.path.startsWith('malformed/')) continue;
      const text = found[path] ?? 'nothing';
      if (path.endsWith('-replaced.dcm') ? text !== name : text.startsWith('refused'))
        wrong.push([sample.path, path, text]);
    }
    expect(wrong).toEqual([]);
  });

  it('is read by dcmjs, which finds the new name', async () => {
    dcmjs.log.setLevel('silent');
    const wrong: unknown[] = [];
    for (const [path, sample] of replacedFiles()) {
      if (sample.path.startsWith('malformed/')) continue;
      const bytes = replaceAttributes(bytesOf(sample), changes);
      const text = nameByDcmjs(bytes);
      if (text !== name && nameByDcmjs(bytesOf(sample)) !== undefined) wrong.push([sample.path, path, text]);
    }
    expect(wrong).toEqual([]);
  });
});

/** Undefined where it cannot read the file. */
function nameByDcmjs(bytes: Uint8Array): string | undefined {
  try {
    const { dict } = dcmjs.data.DicomMessage.readFile(bytes.slice().buffer);
    const [value] = dict['00100010']?.Value ?? [];
    return typeof value === 'object' && value !== null && 'Alphabetic' in value
      ? String(value.Alphabetic)
      : String(value);
  } catch {
    return undefined;
  }
}

async function firstThat(programs: readonly string[], args: readonly string[]): Promise<string | undefined> {
  for (const program of programs) {
    const works = await run(program, [...args]).then(
      () => true,
      () => false,
    );
    if (works) return program;
  }
  return undefined;
}

/** What a program said that ended with an error. */
const outputOf = (error: { stdout?: string; stderr?: string }) => ({ stdout: `${error.stdout}${error.stderr}` });
