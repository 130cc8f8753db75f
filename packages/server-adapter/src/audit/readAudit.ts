import type { Gate } from '../database/scopedQueries.ts';
import { HandlerError, isHandlerError } from '../http/errors.ts';
import { inTime } from '../inTime.ts';
import type { AuditAgent } from './auditAgent.ts';
import type { AuditEntry } from './auditEntry.ts';
import { lookOf, type Shown, subjectsOf } from './shown.ts';
import { writeEntries } from './writeEntries.ts';

/** Writes down who looks at what, before they see it. */
export interface ReadAudit {
  /**
   * Resolves when the look is on the disk; undefined when it has been for less than five minutes, or nobody is shown.
   *
   * @throws HandlerError `unavailable`, by rejecting, when it cannot be written: the answer must not leave.
   */
  cover(tenant: string, agent: AuditAgent, shown: Shown): Promise<void> | undefined;
}

const windowMs = 5 * 60_000;
/** How long a commit may take before the answers that wait for it are refused: a connection may have died without a word. */
const writeMs = 20_000;
/** Beyond, the oldest are written again: more looks in five minutes than any clinic has. */
const mostRemembered = 200_000;

interface Look {
  readonly until: number;
  /** Undefined once it is written. */
  writing: Promise<void> | undefined;
}

interface Waiting {
  readonly tenant: string;
  readonly entry: AuditEntry;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * A look is written once per person, patient or study, and five minutes: this process remembers which it has written, so
 * that one frame among thousands costs a look into a map. Looks that come while others are written are written together.
 */
export function createReadAudit({ gate, now }: { gate: Gate; now: () => number }): ReadAudit {
  // All live equally long, so that the first one is the first to go.
  const looks = new Map<string, Look>();
  let waiting: Waiting[] = [];
  let isWriting = false;

  const forget = (at: number) => {
    for (const [key, { until }] of looks) {
      if (until > at && looks.size <= mostRemembered) return;
      looks.delete(key);
    }
  };

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      for (const [tenant, group] of Map.groupBy(together, (one) => one.tenant)) {
        const writing = gate.tenant(tenant).transaction((trx) =>
          writeEntries(
            trx,
            group.map(({ entry }) => entry),
          ),
        );
        await inTime(writing, writeMs, () => new Error('The database did not answer in time.')).then(
          () => {
            for (const { done } of group) done.resolve();
          },
          (error: unknown) => {
            for (const { done } of group) done.reject(notWritten(error));
          },
        );
      }
    }
    isWriting = false;
  }

  function write(tenant: string, entry: AuditEntry): Promise<void> {
    const done = Promise.withResolvers<void>();
    waiting.push({ tenant, entry, done });
    if (!isWriting) {
      isWriting = true;
      // Whoever else is answered in this turn is written with it.
      setImmediate(() => void writeWaiting());
    }
    return done.promise;
  }

  return {
    cover(tenant, agent, shown) {
      const subjects = subjectsOf(shown);
      if (subjects.length === 0 && !('query' in shown)) return undefined;
      const key = `${tenant} ${agent.id} ${agent.roles.join()} ${lookOf(shown, subjects)}`;
      const at = now();
      const known = looks.get(key);
      if (known && known.until > at) return known.writing;
      looks.delete(key);
      forget(at);
      const entry = { agent, at, interaction: shown.interaction, details: detailsOf(shown), subjects };
      const look: Look = { until: at + windowMs, writing: write(tenant, entry) };
      looks.set(key, look);
      look.writing?.then(
        () => {
          look.writing = undefined;
        },
        () => {
          if (looks.get(key) === look) looks.delete(key);
        },
      );
      return look.writing;
    },
  };
}

function detailsOf(shown: Shown): AuditEntry['details'] {
  if ('study' in shown) {
    const { study, operation } = shown;
    return { what: `ImagingStudy/${study.study_instance_uid}`, ...(operation !== undefined && { operation }) };
  }
  if ('patientIds' in shown) return { what: shown.what };
  const { operation, query, count } = shown;
  return { ...(operation !== undefined && { operation }), query, count };
}

const notWritten = (cause: unknown): HandlerError =>
  isHandlerError(cause) && cause.code === 'unavailable'
    ? cause
    : new HandlerError('unavailable', 'Who looks at what cannot be written down now. Send the request again soon.', {
        cause,
      });
