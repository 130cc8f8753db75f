import { expect, test } from 'vitest';
import { isAtThisMachine } from './atThisMachine.ts';

const ask = (headers: Record<string, string> = {}, url = 'http://localhost:3000/api/clinic/fhir/Patient') =>
  isAtThisMachine(new Request(url, { headers }), { remoteAddress: '127.0.0.1' });

test('whoever sits at the machine is at this machine', () => {
  expect(ask()).toBe(true);
  expect(ask({}, 'http://127.0.0.1:3000/')).toBe(true);
  expect(ask({}, 'http://[::1]:3000/')).toBe(true);
  expect(ask({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(true);
});

test.each([
  ['x-forwarded-for', '203.0.113.7'],
  ['x-forwarded-for', '127.0.0.1'],
  ['x-forwarded-host', 'clinic.example'],
  ['x-forwarded-proto', 'https'],
  ['x-real-ip', '203.0.113.7'],
  ['forwarded', 'for=203.0.113.7'],
  ['via', '1.1 proxy'],
])('nobody, when %s says that the request was forwarded', (name, value) => {
  expect(ask({ [name]: value })).toBe(false);
});

test.each(['http://clinic.example/', 'http://localhost.evil.example/', 'http://192.168.1.5:3000/'])(
  'nobody, when the request was made to %s',
  (url) => {
    expect(ask({}, url)).toBe(false);
  },
);

test('nobody, when the peer is not the loopback or not known', () => {
  const request = new Request('http://localhost:3000/');
  expect(isAtThisMachine(request, { remoteAddress: '192.168.1.9' })).toBe(false);
  expect(isAtThisMachine(request, {})).toBe(false);
});

test('nobody, when another page sent the request', () => {
  expect(ask({ origin: 'https://evil.example' })).toBe(false);
  expect(ask({ origin: 'null' })).toBe(false);
  expect(ask({ origin: 'http://localhost:3001' })).toBe(false);
  expect(ask({ 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(ask({ 'sec-fetch-site': 'same-site' })).toBe(false);
});
