import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { startServer } from '../../../../scripts/test/localServer.ts';
import { isClientError } from '../errors.ts';
import { clientError } from './attempt.ts';
import { failureOf } from './failure.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';

const said = (body: unknown) => failureOf(400, new Headers(), body, 'GET /x');

test.each([
  [
    'of Clinikit',
    { error: { code: 'invalid', message: 'name is given 17 times.', requestId: 'r1' } },
    'name is given 17 times.',
  ],
  [
    'of FHIR',
    { resourceType: 'OperationOutcome', issue: [{ code: 'invalid', diagnostics: 'Bad date.' }] },
    'Bad date.',
  ],
  ['of FHIR, in a text', { issue: [{ code: 'invalid', details: { text: 'Bad date.' } }] }, 'Bad date.'],
  [
    'of Orthanc',
    { Details: 'Wildcards are not allowed', Message: 'Bad request', OrthancStatus: 8 },
    'Wildcards are not allowed',
  ],
  ['of Orthanc, without details', { Details: '', Message: 'Unknown resource', OrthancStatus: 17 }, 'Unknown resource'],
  ['as JSON that is not labeled', '{"Message":"Bad file format","OrthancStatus":15}', 'Bad file format'],
  ['that are very long', { Message: 'x'.repeat(3000) }, 'x'.repeat(500)],
  ['that are not text', { error: { message: 7 }, issue: 'x', Message: ['x'] }, undefined],
  ['on a web page', '<html>Not here</html>', undefined],
  ['without a body', undefined, undefined],
])('an error has the words %s', (_, body, serverMessage) => {
  expect(said(body).serverMessage).toBe(serverMessage);
});

test('the words of a server are neither logged, copied nor serialized with the error', () => {
  const error = said({ Details: 'No patient Żółkiewska' });
  expect(error.serverMessage).toBe('No patient Żółkiewska');
  for (const text of [
    inspect(error),
    JSON.stringify(error),
    JSON.stringify({ ...error }),
    String(error),
    error.stack,
  ]) {
    expect(text).not.toContain('Żółkiewska');
  }
  expect(Object.getOwnPropertyNames(error)).not.toContain('serverMessage');
});

test('the words stay with an error that is given the id of its request later', () => {
  const error = clientError(said({ Message: 'Bad file format' }), 'POST /x', 'r2', undefined);
  expect([error.serverMessage, error.requestId]).toEqual(['Bad file format', 'r2']);
});

test('a refused request rejects with the words of the server', async () => {
  const server = await startServer((_request, response) => {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { code: 'invalid_parameter', message: 'offset must be a number.' } }));
  });
  try {
    const error: unknown = await createHttp({ url: server.url })
      .done(path`/x`)
      .catch((reason: unknown) => reason);
    expect(isClientError(error) && [error.code, error.serverMessage]).toEqual([
      'bad_request',
      'offset must be a number.',
    ]);
  } finally {
    await server.close();
  }
});
