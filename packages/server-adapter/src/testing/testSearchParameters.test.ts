import { expect, test } from 'vitest';
import { searchParameters } from '../../../client/src/testing/searchParameters.ts';
import { testSearchParameters } from './testSearchParameters.ts';

test('the test clinic of the client is searched by what this server is searched by', () => {
  expect(searchParameters).toEqual(testSearchParameters());
});
