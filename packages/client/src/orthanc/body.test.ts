import { expect, test } from 'vitest';
import { bodyOf, queryOf } from './body.ts';

test('options have the names that Orthanc gives them', () => {
  const options = { keepSource: false, timeoutSeconds: 5, localAet: undefined };
  expect(bodyOf(options)).toEqual({ KeepSource: false, Timeout: 5 });
  expect(queryOf({ lossyQuality: 50, filename: undefined })).toEqual({ 'lossy-quality': 50 });
});
