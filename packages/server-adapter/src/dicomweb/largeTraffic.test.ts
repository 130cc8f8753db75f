import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type SpawnedClinic, spawnClinic } from '../testing/spawnClinic.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { patientIdSystem } from '../testing/testClinic.ts';

const mebibyte = 1024 * 1024;
const Load = z.object({ rssBytes: z.number() });
const Answer = z.record(z.string(), z.object({ Value: z.array(z.unknown()).optional() }));

const limits = { instanceBytes: 64 * mebibyte, memoryBytes: 64 * mebibyte };

describe('a server of little memory', () => {
  let clinic: SpawnedClinic;
  let restBytes: number;
  beforeAll(async () => {
    clinic = await spawnClinic({ patientIdSystem, limits });
    expect((await stow([[syntheticInstance({ number: 1 })]])).status).toBe(200);
    restBytes = (await load()).rssBytes;
  });
  afterAll(() => clinic?.stop());
  beforeEach(load);

  async function load() {
    return Load.parse(await clinic.order('load'));
  }

  /** Sends parts, each in pieces that are made when they are needed. */
  async function stow(parts: Iterable<Iterable<Uint8Array<ArrayBuffer>>>) {
    const text = (value: string) => new TextEncoder().encode(value);
    const pieces = (function* () {
      for (const part of parts) {
        yield text('--x\r\ncontent-type: application/dicom\r\n\r\n');
        yield* part;
        yield text('\r\n');
      }
      yield text('--x--\r\n');
    })();
    const body = new ReadableStream({
      pull(controller) {
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    const headers = { 'content-type': 'multipart/related; type="application/dicom"; boundary=x' };
    const request = { method: 'POST', headers, body, duplex: 'half' as const };
    const response = await fetch(`${clinic.url}/dicomweb/studies`, request);
    const answer = Answer.parse(await response.json());
    const count = (tag: string) => answer[tag]?.Value?.length ?? 0;
    return { status: response.status, stored: count('00081199'), failed: count('00081198') };
  }

  /** Asks for the health all the while, and looks at what memory the server took. */
  async function watched<T>(mostBytes: number, work: () => Promise<T>): Promise<T> {
    let over = false;
    const health = (async () => {
      const statuses = new Set<number>();
      while (!over) {
        const response = await fetch(`${clinic.url}/health`);
        await response.arrayBuffer();
        statuses.add(response.status);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return statuses;
    })();
    try {
      return await work();
    } finally {
      over = true;
      expect(await health).toEqual(new Set([200]));
      expect(clinic.isAlive(), clinic.output()).toBe(true);
      const { rssBytes } = await load();
      console.info(`${Math.round(rssBytes / mebibyte)} MiB (at rest ${Math.round(restBytes / mebibyte)})`);
      expect(rssBytes - restBytes).toBeLessThan(mostBytes);
    }
  }

  test('files many parts of one body, which is far larger than all its memory', async () => {
    const parts = (function* () {
      for (let number = 100; number < 130; number += 1) {
        yield [syntheticInstance({ number, rows: 2048, columns: 1024, frames: 4 })];
      }
    })();
    expect(await watched(160 * mebibyte, () => stow(parts))).toEqual({ status: 200, stored: 30, failed: 0 });
  });

  test('goes on behind a part of two gigabytes, of which it keeps nothing', async () => {
    const zeros = new Uint8Array(mebibyte);
    const endless = (function* () {
      for (let sent = 0; sent < 2048; sent += 1) yield zeros;
    })();
    const parts = [[syntheticInstance({ number: 200 })], endless, [syntheticInstance({ number: 201 })]];
    expect(await watched(400 * mebibyte, () => stow(parts))).toEqual({ status: 202, stored: 2, failed: 1 });
  });

  test('draws large pictures for many at once, each in its turn', async () => {
    const [rows, columns] = [3000, 4000];
    expect((await stow([[syntheticInstance({ number: 300, rows, columns })]])).status).toBe(200);
    const path = `studies/${syntheticUid('study', 1)}/series/${syntheticUid('series', 1)}/instances`;
    const address = `${clinic.url}/dicomweb/${path}/${syntheticUid('instance', 300)}/rendered`;
    // Six at once would take twice as much.
    const statuses = await watched(500 * mebibyte, () =>
      Promise.all(
        Array.from({ length: 6 }, async (_each, index) => {
          const response = await fetch(`${address}?quality=${index + 1}`);
          await response.arrayBuffer();
          return response.status;
        }),
      ),
    );
    // Whoever would wait too long is told to come again.
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(statuses).toContain(200);
  });
});
