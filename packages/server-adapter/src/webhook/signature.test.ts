import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { signWebhook, verifyWebhook } from './signature.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const secretOf = (fill: number, length = 32) => `whsec_${Buffer.alloc(length, fill).toString('base64')}`;
const secret = secretOf(1);
const message = { id: 'main:e1:12:abc', body: bytes('{"name":"Łucja"}') };
const headersOf = (signed: object) => new Headers(Object.entries(signed));

describe('webhook signatures', () => {
  test('match the published vector', async () => {
    const signed = await signWebhook(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: bytes('{"test": 2432232314}') },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
      new Date(1614265330 * 1000),
    );
    expect(signed['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    expect(signed['webhook-timestamp']).toBe('1614265330');
  });

  test('are taken by the standardwebhooks package, and take its own', async () => {
    const signed = await signWebhook(message, [secret]);
    const theirs = new Webhook(secret);
    expect(theirs.verify('{"name":"Łucja"}', { ...signed })).toEqual({ name: 'Łucja' });

    const now = new Date();
    const headers = new Headers({
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': theirs.sign(message.id, now, '{"name":"Łucja"}'),
    });
    expect(await verifyWebhook(headers, message.body, [secret])).toBe(message.id);
  });

  test('verify with any of several secrets against any of several signatures', async () => {
    const signed = headersOf(await signWebhook(message, [secretOf(2), secretOf(3)]));
    expect(await verifyWebhook(signed, message.body, [secretOf(4), secretOf(3)])).toBe(message.id);
    await expect(verifyWebhook(signed, message.body, [secretOf(4)])).rejects.toMatchObject({ code: 'bad_signature' });
  });

  test('fail when the body, the id, the time or the scheme is another', async () => {
    const signed = await signWebhook(message, [secret]);
    const tampered = (change: object) => headersOf({ ...signed, ...change });
    const later = String(Number(signed['webhook-timestamp']) + 1);
    const cases: [Headers, Uint8Array<ArrayBuffer>][] = [
      [headersOf(signed), bytes('{"name":"Lucja"}')],
      [tampered({ 'webhook-id': 'main:e1:13:abc' }), message.body],
      [tampered({ 'webhook-timestamp': later }), message.body],
      [tampered({ 'webhook-signature': signed['webhook-signature'].replace('v1,', 'v2,') }), message.body],
      [tampered({ 'webhook-signature': 'v1,' }), message.body],
      [tampered({ 'webhook-signature': 'v1,not base64!' }), message.body],
      [tampered({ 'webhook-timestamp': 'now' }), message.body],
      [new Headers(), message.body],
    ];
    for (const [headers, body] of cases) {
      await expect(verifyWebhook(headers, body, [secret])).rejects.toMatchObject({
        code: 'bad_signature',
        status: 401,
      });
    }
  });

  test.each([-301, 301])('are stale %i s away, and not just before', async (seconds) => {
    const signedAt = new Date(1_800_000_000_000);
    const signed = headersOf(await signWebhook(message, [secret], signedAt));
    const at = (shift: number) => new Date(signedAt.getTime() + shift * 1000);
    const just = seconds - Math.sign(seconds);
    expect(await verifyWebhook(signed, message.body, [secret], at(just))).toBe(message.id);
    await expect(verifyWebhook(signed, message.body, [secret], at(seconds))).rejects.toMatchObject({ code: 'stale' });
  });

  test.each(['', 'whsec_', 'whsec_short', secretOf(1, 23), secretOf(1, 65)])('refuse the secret %j', async (bad) => {
    await expect(signWebhook(message, [bad])).rejects.toMatchObject({ code: 'internal' });
    const signed = headersOf(await signWebhook(message, [secret]));
    await expect(verifyWebhook(signed, message.body, [bad])).rejects.toMatchObject({ code: 'internal' });
  });
});
