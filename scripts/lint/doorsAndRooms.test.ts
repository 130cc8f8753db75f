import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, run } from '../run.ts';

const server = 'packages/server-adapter/src';
const viewer = 'packages/react/src/viewer';
const refused = [
  [`${server}/relay/a.ts`, "import '../records/resourceStore.ts';"],
  [`${server}/webhook/deep/a.ts`, "import '../../database/database.ts';"],
  [`${server}/archive/a.ts`, "import '../http/answer.ts';"],
  [`${server}/records/search/a.ts`, "export { route } from '../../http/route.ts';"],
  [`${server}/identity/a.ts`, "export const later = () => import('../http/answer.ts');"],
  [`${server}/archive/c.ts`, "import type {} from '../dicomweb/metadata.ts';"],
  [`${server}/database/a.ts`, "import '../records/fillIndex.ts';"],
  [`${server}/capabilities/a.ts`, "import '../fhir/routes.ts';"],
  [`${server}/jobs/a.ts`, "import '../createClinic.ts';"],
  [`${server}/fhir/a.ts`, "import '../clinicRoutes.ts';"],
  ['packages/client/src/a.ts', "import '@medplum/core';"],
  ['packages/client/src/b.ts', "import type { KyInstance } from 'ky';"],
  ['packages/client/src/c.ts', "import 'eventsource-parser/stream';"],
  ['packages/client/src/d.ts', "import '@clinikit/react';"],
  ['packages/client/src/testing/e.ts', "export * from '@clinikit/server-adapter/node';"],
  ['packages/dicom/src/a.ts', "import '@clinikit/client';"],
  ['packages/react/src/a.ts', "import '@clinikit/server-adapter';"],
  ['packages/react/src/b.ts', "export const later = () => import('@cornerstonejs/core');"],
  [`${server}/a.ts`, "import '@clinikit/react/viewer';"],
  [`${server}/jobs/b.ts`, "import 'node:sqlite';"],
  [`${server}/jobs/c.ts`, "import 'pg';"],
  ['examples/express/server/a.ts', "import '../../../packages/dicom/src/index.ts';"],
  [`${server}/records/a.ts`, "import '@medplum/core';"],
  [`${server}/records/d.ts`, "import 'rfc6902';"],
  [`${viewer}/core/a.ts`, "import type { ReactNode } from 'react';"],
  [`${viewer}/core/b.ts`, "import 'react/jsx-runtime';"],
  [`${viewer}/core/c.ts`, "import '../tools/pan.ts';"],
  [`${viewer}/engine/a.ts`, "import '../parts/Overlay.tsx';"],
  [`${viewer}/decode/a.ts`, "import '../DicomViewer.tsx';"],
  [`${viewer}/tools/a.ts`, "import '../parts/ToolButton.tsx';"],
  [`${viewer}/tools/b.ts`, "import type { Decoder } from '../decode/decoder.ts';"],
  [`${viewer}/tools/c.ts`, "import '../../chart/StudyCard.tsx';"],
] as const;
const allowed = [
  ['packages/client/src/http/attempt.ts', "import 'ky';"],
  ['packages/client/src/events/a.ts', "import 'eventsource-parser/stream';"],
  ['packages/client/src/f.ts', "import '@clinikit/dicom';"],
  [`${viewer}/engine/b.ts`, "import '@cornerstonejs/core';"],
  [`${server}/database/b.ts`, "import 'pg';"],
  [`${server}/b.ts`, "import '@clinikit/client/fhir';"],
  ['examples/express/server/b.ts', "import '@clinikit/dicom';"],
  [`${server}/relay/b.ts`, "import '../webhook/signature.ts';"],
  [`${server}/relay/b.test.ts`, "import '../records/resourceStore.ts';"],
  [`${server}/archive/b.ts`, "import '../http/errors.ts';"],
  [`${server}/index.ts`, "import './createClinic.ts';"],
  [`${server}/records/medplum/b.ts`, "import '@medplum/core';"],
  [`${server}/records/jsonPatch.ts`, "import 'rfc6902';"],
  [`${viewer}/core/d.ts`, "import '../decode/decoder.ts';"],
  [`${viewer}/core/d.test.ts`, "import 'react';"],
  [`${viewer}/tools/d.tsx`, "import '../core/undo.ts';"],
  [`${viewer}/tools/e.tsx`, "import { icon } from '../../ui/icon.tsx';"],
  [`${viewer}/tools/f.tsx`, "import type {} from 'react';"],
  [`${viewer}/parts/a.tsx`, "import '../tools/viewerTools.ts';"],
] as const;

let folder: string;
let output: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-lint-'));
  for (const [path, text] of [...refused, ...allowed]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${text}\n`);
  }
  const plugins = ['doors', 'rooms'].map((name) => join(root, `scripts/lint/${name}.grit`));
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ plugins, linter: { rules: { recommended: false } } }));
  ({ output } = await run('biome', ['lint', '--max-diagnostics=none', '--reporter=github', '.'], { cwd: folder }));
});
afterAll(() => rm(folder, { recursive: true }));

const isNamed = (path: string) => output.includes(path);

test.each(refused)('in %s lint refuses %s', (path) => {
  expect(isNamed(path), output).toBe(true);
});

test.each(allowed)('in %s lint allows %s', (path) => {
  expect(isNamed(path), output).toBe(false);
});
