import { expect, test } from 'vitest';
import { acceptedFiles, formFor } from './fileForm.ts';

const [jpeg, little] = ['1.2.840.10008.1.2.4.50', '1.2.840.10008.1.2.1'];
const multipart = (syntax: string) => `multipart/related; type="application/dicom"; transfer-syntax=${syntax}`;
const formOf = (accept: string, isOne = true, syntaxes: string[] = [little]) => {
  const url = new URL('http://clinic.test/');
  return formFor(acceptedFiles(new Request(url, { headers: { accept } }), url, isOne), syntaxes);
};

test.each([
  ['*/*', 'multipart'],
  ['application/zip;q=0.1, application/dicom', 'file'],
  ['application/zip;q=0.5, application/dicom;q=0.4', 'zip'],
  ['application/dicom, application/zip', 'file'],
  ['application/zip, */*;q=0.1', 'zip'],
  ['*/*, multipart/related;q=0', 'file'],
  [`${multipart(jpeg)}, application/zip;q=0.2`, 'zip'],
  [`${multipart(jpeg)}, ${multipart(little)};q=0.2`, 'multipart'],
])('%s asks for %s', (accept, form) => {
  expect(formOf(accept)).toBe(form);
});

test('each file may be accepted by another range', () => {
  const accept = `${multipart(jpeg)}, ${multipart(little)}`;
  expect(formOf(accept, false, [little, jpeg])).toBe('multipart');
  expect(() => formOf(multipart(jpeg), false, [little, jpeg])).toThrow('transfer syntax');
  expect(() => formOf('application/dicom', false)).toThrow('application/zip');
});
