import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { lastBuild } from './buildStamp.ts';

/**
 * Why the package in `folder` must not be packed now; undefined when it may be.
 *
 * @param folder has the package.json.
 */
export function whyNotPacked(folder: string, built: ReturnType<typeof lastBuild>): string | undefined {
  const { name, exports, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const missing = [...new Set(filesOf([exports, bin]))].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return `${name} is not packed: it lacks ${missing.join(', ')}. Run: npm run build`;
  if (built?.kind !== 'full') return `${name} is not packed: its last build made no declarations. Run: npm run build`;
  if (!built.isCurrent) return `${name} is not packed: its sources changed after the last build. Run: npm run build`;
  return undefined;
}

/** Every path in the `exports` or the `bin` of a package.json; those of this repository's own condition are not published. */
function filesOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) => (key === '@clinikit/source' ? [] : filesOf(value)));
}
