import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeTableFile, uidTableFile } from './dictionaryTables.ts';
import { readAttributes, readUids } from './standard.ts';
import { typedTagsFile } from './typedTags.ts';
import { vrTableFile } from './vrTable.ts';

// Writes what @clinikit/dicom knows of the standard's registries: `node scripts/generate/tags.ts [--check]`.
// The tables in standard/ were taken from the published PS3.6; a new edition replaces them and `edition` beside them.

const source = join(import.meta.dirname, '../../packages/dicom/src');

/** Every generated file: its place under packages/dicom/src, and its text. */
export function generated(): Map<string, string> {
  const attributes = readAttributes();
  return new Map([
    ['tags.ts', typedTagsFile(attributes)],
    ['dictionary/vrTable.ts', vrTableFile(attributes)],
    ['dictionary/attributeTable.ts', attributeTableFile(attributes)],
    ['dictionary/uidTable.ts', uidTableFile(readUids())],
  ]);
}

/** The generated files that differ from what is committed. */
export function outdated(): string[] {
  return [...generated()]
    .filter(([path, text]) => readFileSync(join(source, path), 'utf8') !== text)
    .map(([path]) => path);
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const paths = outdated();
    for (const path of paths) console.error(`packages/dicom/src/${path} is not what scripts/generate/tags.ts makes`);
    process.exitCode = paths.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of generated()) writeFileSync(join(source, path), text);
  }
}
