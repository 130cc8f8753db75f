import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ClientError, clientErrorCodes, isClientError } from './errors.ts';

const pages = fileURLToPath(new URL('../docs/errors/', import.meta.url));
const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

test('each code has a page that is named for it, and the README leads there', () => {
  expect(readdirSync(pages).toSorted()).toEqual(clientErrorCodes.map((code) => `${code}.md`).toSorted());
  for (const code of clientErrorCodes) {
    expect(readFileSync(`${pages}${code}.md`, 'utf8')).toMatch(new RegExp(`^# ${code}\n`));
    expect(readme).toContain(`docs/errors/${code}.md`);
  }
});

test('links between the pages lead somewhere', () => {
  for (const code of clientErrorCodes) {
    const page = readFileSync(`${pages}${code}.md`, 'utf8');
    for (const [, target = ''] of page.matchAll(/\]\(([^)]+)\)/g))
      expect(existsSync(pages + target), target).toBe(true);
  }
});

test('an error of another copy of this package is known as one', () => {
  class Other extends Error {
    override readonly name = 'ClientError';
    readonly code = 'network';
  }
  expect(isClientError(new Other())).toBe(true);
  expect(isClientError(new ClientError('network', 'x'))).toBe(true);
  expect(isClientError(new TypeError('x'))).toBe(false);
});
