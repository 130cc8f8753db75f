import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../scripts/run.ts';

/** A collection of samples that may lie beside the repository. */
const corpus = join(root, '../shared/dicom');
const demo = join(root, 'examples/express/demo/studies');

/** A file to read. */
export interface SampleFile {
  readonly path: string;
  /** The text of Patient Name that two other toolkits agree on, or that its maker wrote. */
  readonly patientName?: string;
}

/** The files that parsers are compared on, and where they come from. */
export interface SampleFiles {
  readonly source: string;
  readonly files: readonly SampleFile[];
}

interface ManifestEntry {
  path: string;
  expect?: { decoded?: Record<string, string | string[]> };
}
type JsonModel = Record<string, { Value?: unknown[] } | undefined>;

/** All files of the collection beside the repository, else the demo studies. */
export function findFiles(): SampleFiles {
  if (!existsSync(join(corpus, 'manifest.json'))) {
    const paths = globSync('**/*.dcm', { cwd: demo }).sort();
    return { source: 'demo studies', files: paths.map((path) => ({ path: join(demo, path) })) };
  }
  const manifest: { files: ManifestEntry[] } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
  const files = manifest.files.map((entry) => {
    const patientName = nameOf(entry);
    return { path: join(corpus, entry.path), ...(patientName !== undefined && { patientName }) };
  });
  return { source: '../shared/dicom', files };
}

/** The bytes of a file, alone in their buffer, as some parsers ask for. */
export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

/** A name without what only pads it; one parser gives its components parted by spaces. */
export function normalName(text: string): string {
  return text
    .split('=')
    .map((group) => group.replaceAll(/[\^ \0]+/g, ' ').trim())
    .join('=')
    .replace(/=+$/, '');
}

function nameOf({ path, expect }: ManifestEntry): string | undefined {
  const written = expect?.decoded?.['00100010'];
  if (written !== undefined) return normalName(Array.isArray(written) ? written.join('\\') : written);
  const [first, second] = ['dcm2json', 'pydicom'].map((toolkit) => jsonName(path, toolkit));
  return first !== undefined && first === second ? first : undefined;
}

function jsonName(path: string, toolkit: string): string | undefined {
  const file = join(corpus, 'oracle', `${path.replaceAll('/', '__')}.${toolkit}.json`);
  const packed = existsSync(`${file}.gz`);
  if (!packed && !existsSync(file)) return undefined;
  const text = packed ? gunzipSync(readFileSync(`${file}.gz`)).toString() : readFileSync(file, 'utf8');
  let model: JsonModel;
  try {
    model = JSON.parse(text);
  } catch {
    return undefined; // One of the toolkits writes what is no JSON for numbers that are none.
  }
  const [name] = model['00100010']?.Value ?? [];
  if (typeof name !== 'object' || name === null) return undefined;
  const groups = new Map<string, unknown>(Object.entries(name));
  return normalName(['Alphabetic', 'Ideographic', 'Phonetic'].map((key) => groups.get(key) ?? '').join('='));
}
