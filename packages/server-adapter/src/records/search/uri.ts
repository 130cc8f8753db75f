import { literal } from './escapes.ts';
import type { IndexType } from './indexType.ts';
import { isOneOf } from './isOneOf.ts';

const mostCharacters = 512;

/** An address, compared as a whole. @source https://hl7.org/fhir/R4/search.html#uri */
export const uri: IndexType<'index_uri'> = {
  table: 'index_uri',
  sortedBy: 'value',
  rows: (values) => {
    const texts = values.flatMap(({ value }) =>
      typeof value === 'string' && value.length <= mostCharacters ? value : [],
    );
    return [...new Set(texts)].map((value) => ({ value }));
  },
  conditions: (alternatives) => [isOneOf('value', alternatives.map(literal))],
};
