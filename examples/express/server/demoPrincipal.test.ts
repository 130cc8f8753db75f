import { expect, test } from 'vitest';
import { demoPrincipal } from './demoPrincipal.ts';

const ask = (headers: Record<string, string> = {}, url = 'http://localhost:3000/api/clinic/fhir/Patient') =>
  demoPrincipal(new Request(url, { headers }), { remoteAddress: '127.0.0.1' });

test('whoever sits at the machine is the demo person', () => {
  expect(ask()).toMatchObject({ id: 'demo', tenant: 'demo' });
  expect(ask({}, 'http://127.0.0.1:3000/')).toMatchObject({ id: 'demo' });
  expect(ask({}, 'http://[::1]:3000/')).toMatchObject({ id: 'demo' });
  expect(ask({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toMatchObject({ id: 'demo' });
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
  expect(ask({ [name]: value })).toBeUndefined();
});

test.each(['http://clinic.example/', 'http://localhost.evil.example/', 'http://192.168.1.5:3000/'])(
  'nobody, when the request was made to %s',
  (url) => {
    expect(ask({}, url)).toBeUndefined();
  },
);

test('nobody, when the peer is not the loopback or not known', () => {
  const request = new Request('http://localhost:3000/');
  expect(demoPrincipal(request, { remoteAddress: '192.168.1.9' })).toBeUndefined();
  expect(demoPrincipal(request, {})).toBeUndefined();
});

test('nobody, when another page sent the request', () => {
  expect(ask({ origin: 'https://evil.example' })).toBeUndefined();
  expect(ask({ origin: 'null' })).toBeUndefined();
  expect(ask({ origin: 'http://localhost:3001' })).toBeUndefined();
  expect(ask({ 'sec-fetch-site': 'cross-site' })).toBeUndefined();
  expect(ask({ 'sec-fetch-site': 'same-site' })).toBeUndefined();
});
