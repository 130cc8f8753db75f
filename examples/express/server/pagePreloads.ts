import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).optional(), isEntry: z.boolean().optional() }),
);

/** Pages that somebody opens by their address, and their modules. */
const pagesByAddress = [
  [/^\/patients\/[^/]+$/, 'src/pages/ChartPage.tsx'],
  [/^\/patients\/[^/]+\/studies\//, 'src/pages/ViewerPage.tsx'],
] as const;

/**
 * What a browser may load together with the first script: the scripts of the page that an address names, which it would
 * otherwise learn of when that script runs.
 *
 * @param folder where Vite put the pages.
 * @returns the header `Link` for a path; undefined where nothing need be said.
 */
export function pagePreloads(folder: string): (path: string) => string | undefined {
  const path = join(folder, '.vite', 'manifest.json');
  // Without pages there is nothing to load; the tests of the server alone build none.
  if (!existsSync(path)) return () => undefined;
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const filesOf = (name: string, known = new Set<string>()): ReadonlySet<string> => {
    const { file, imports = [], isEntry } = manifest[name] ?? {};
    // The page itself asks for its first script.
    if (file === undefined || isEntry === true || known.has(file)) return known;
    known.add(file);
    for (const each of imports) filesOf(each, known);
    return known;
  };
  const links = pagesByAddress.map(([address, module]) => {
    const link = [...filesOf(module)].map((file) => `</${file}>; rel=modulepreload`).join(', ');
    return { address, link };
  });
  return (asked) => links.find(({ address }) => address.test(asked))?.link || undefined;
}
