import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchParameterTypes } from '../../packages/server-adapter/src/testing/searchParameterTypes.ts';
import { testSearchParameters } from '../../packages/server-adapter/src/testing/testSearchParameters.ts';

/**
 * Writes what the client knows of the server's search parameters: their types, for whoever writes a search, and the elements
 * to which they lead, by which its test clinic finds records.
 *
 *     node --conditions=@clinikit/source scripts/generate/testSearchParameters.ts
 *     npx biome format --write packages/client/src
 */
const source = join(import.meta.dirname, '../../packages/client/src');
const lines = Object.entries(testSearchParameters()).map(([type, text]) => `  ${type}: ${JSON.stringify(text)},`);
writeFileSync(
  join(source, 'testing/searchParameters.ts'),
  `/** By what the server finds records, as recordValues.ts reads it; written by scripts/generate/testSearchParameters.ts. */
export const searchParameters: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
const types = Object.entries(searchParameterTypes()).map(([type, text]) => `  ${type}: ${text};`);
writeFileSync(
  join(source, 'fhir/searchParameterTypes.ts'),
  `// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
/**
 * The search parameters of R4 for every type that is modeled, with their kinds; of references, the modeled types to which
 * they lead. Written by scripts/generate/testSearchParameters.ts.
 */
export interface SearchParameterTypes {
${types.join('\n')}
}
`,
);
