import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testSearchParameters } from '../../packages/server-adapter/src/testing/testSearchParameters.ts';

/**
 * Writes by what the test clinic of the client finds records: the search parameters of the server, with the elements to
 * which they lead.
 *
 *     node --conditions=@clinikit/source scripts/generate/testSearchParameters.ts
 */
const file = join(import.meta.dirname, '../../packages/client/src/testing/searchParameters.ts');
const lines = Object.entries(testSearchParameters()).map(([type, text]) => `  ${type}: ${JSON.stringify(text)},`);
writeFileSync(
  file,
  `/** By what the server finds records, as recordValues.ts reads it; written by scripts/generate/testSearchParameters.ts. */
export const searchParameters: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
