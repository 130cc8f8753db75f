import { afterEach, describe, expect, test, vi } from 'vitest';
import { tabSharing } from './tabSharing.ts';

afterEach(() => vi.unstubAllGlobals());

const events = '/api/clinic/events';

test('outside a browser every stream is alone: a server has the streams of many people', () => {
  expect(tabSharing('http://clinic.test/events', {})).toBeUndefined();
  expect(tabSharing('http://clinic.test/events', { shareAs: 'ann' })).toBeUndefined();
});

describe('in a browser', () => {
  const open = (navigator: object = { locks: {} }) => {
    vi.stubGlobal('location', { href: 'https://clinic.test/chart?patient=p1' });
    vi.stubGlobal('navigator', navigator);
  };

  test('tabs share by cookies alone, or by the name that the caller gives', () => {
    open();
    const byCookies = tabSharing(events, {});
    expect(byCookies).toEqual({ name: 'clinikit events 2 https://clinic.test/api/clinic/events', opensAnew: true });
    const asAnn = tabSharing(events, { shareAs: 'ann', auth: { token: 'x' } });
    expect(asAnn).toMatchObject({ opensAnew: false });
    const names = [byCookies, asAnn, tabSharing(events, { shareAs: 'bob' }), tabSharing('/other', { shareAs: 'ann' })];
    expect(new Set(names.map((sharing) => sharing?.name)).size).toBe(4);
  });

  test.each([{ auth: { token: 'x' } }, { headers: { 'x-tenant': 'north' } }, { fetch }, { shareAs: false as const }])(
    'they do not with credentials of their own, or when told not to: %o',
    (options) => {
      open();
      expect(tabSharing(events, options)).toBeUndefined();
    },
  );

  test('one without locks, or a page that is not secure, has a stream for each tab', () => {
    open({});
    expect(tabSharing(events, { shareAs: 'ann' })).toBeUndefined();
  });
});
