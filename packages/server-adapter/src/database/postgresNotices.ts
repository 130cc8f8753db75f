import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { inTime } from '../inTime.ts';
import type { DatabaseNotices, NoticeLine } from './database.ts';

/** The name under which a clinic's processes tell each other, in SQL: clinics in different schemas do not hear each other. */
export const noticeChannel = "'clinikit_' || md5(coalesce(current_schema(), ''))";

export interface PostgresNoticesOptions {
  connectionString: string;
  /** How often the line is tried; 30 s unless told. */
  tryEveryMs?: number;
  /** How long an answer may take; 5 s unless told. */
  answerMs?: number;
}

const firstWaitMs = 100;
const longestWaitMs = 60_000;
const trial = 'trial ';

/**
 * LISTEN over a connection of its own. Only what comes back over it shows that it is heard: a pooler that gives each
 * transaction another connection takes a LISTEN, and nothing ever comes; a connection that died without a word is silent,
 * too. So something is said over another connection, at first and from time to time.
 *
 * @source https://www.postgresql.org/docs/current/sql-listen.html
 */
export function postgresNotices({
  connectionString,
  tryEveryMs = 30_000,
  answerMs = 5000,
}: PostgresNoticesOptions): DatabaseNotices {
  async function listenOnce(line: NoticeLine, signal: AbortSignal): Promise<boolean> {
    const lost = new AbortController();
    const stop = AbortSignal.any([signal, lost.signal]);
    const client = new Client({
      connectionString,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    let trialText = '';
    let heard = Promise.withResolvers<void>();
    let isListening = false;
    // An error event that nobody hears ends the process.
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    client.on('notification', ({ payload = '' }) => {
      if (payload === trialText) heard.resolve();
      else if (!payload.startsWith(trial) && isListening) line.onNotice(payload);
    });
    stop.addEventListener('abort', () => heard.reject(new Error('The connection was lost.')), { once: true });
    heard.promise.catch(() => undefined);
    const tryLine = async () => {
      trialText = `${trial}${randomUUID()}`;
      heard = Promise.withResolvers<void>();
      await Promise.all([line.say(trialText), inTime(heard.promise, answerMs, () => new Error('Nothing came back.'))]);
    };
    try {
      await client.connect();
      const { rows } = await client.query<{ name: string }>(`select ${noticeChannel} as name`);
      await client.query(`listen ${client.escapeIdentifier(rows[0]?.name ?? '')}`);
      while (!stop.aborted) {
        await tryLine();
        if (!isListening) line.onListening(true);
        isListening = true;
        await sleep(tryEveryMs, undefined, { signal: stop });
      }
    } catch {
      // Whatever it was, it is tried again.
    }
    const wasListening = isListening;
    isListening = false;
    if (wasListening) line.onListening(false);
    client.end().catch(() => undefined);
    return wasListening;
  }

  return {
    async listen(line, signal) {
      let waitMs = firstWaitMs;
      while (!signal.aborted) {
        waitMs = (await listenOnce(line, signal)) ? firstWaitMs : Math.min(waitMs * 2, longestWaitMs);
        await sleep(waitMs, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}
