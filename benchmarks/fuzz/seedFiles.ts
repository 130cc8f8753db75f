import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeSeeds, type Seed } from '../../packages/dicom/src/testing/fuzz/seeds.ts';
import { root } from '../../scripts/run.ts';

/** Larger files spend the time on bytes that say nothing. */
const mostBytes = 20_000;
const corpus = join(root, '../shared/dicom');

/** The files made in code, and the small ones of the collection that may lie beside the repository. */
export function findSeeds(): Seed[] {
  const paths = existsSync(corpus) ? globSync('**/*.dcm', { cwd: corpus }).sort() : [];
  const small = paths.filter((path) => statSync(join(corpus, path)).size <= mostBytes);
  return [
    ...makeSeeds(),
    ...small.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(join(corpus, path))) })),
  ];
}
