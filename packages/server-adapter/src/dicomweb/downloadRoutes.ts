import type { Person } from '../access/rights.ts';
import { askForDownload, endDownload, filingStamp, ownDownload } from '../archive/downloads.ts';
import { visibleStudy } from '../archive/studyRows.ts';
import type { DownloadTable } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { hasCurrent, wantedRange } from '../http/revalidation.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { jsonResponse } from '../http/textResponse.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import type { Downloads } from './downloads.ts';
import { heldBody } from './heldBody.ts';
import { mostPartBytes, readRanges } from './ranges.ts';

/** What downloads are asked for and taken with. */
export interface DownloadRoutesRoom {
  readonly gate: Gate;
  readonly objects: ObjectStore;
  readonly answers: AnswerMemory;
  readonly downloads: Downloads;
  readonly now: () => number;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  visible(principal: Person): ScopedQueries;
}

const one = '/imaging/downloads/:download';

/**
 * The download of a study: asked for, packed behind the answer, and taken when it is ready, by the person who asked for it
 * and as often as they like until it expires. Whether they may see the study, and whether it is filed as it was, is asked
 * anew each time.
 */
export function downloadRoutes(room: DownloadRoutesRoom): Route[] {
  const { gate, now, downloads } = room;
  const own = (asked: AskedBy) => {
    const scope = room.visible(asked.principal);
    return ownDownload(scope, { id: asked.param('download'), personId: asked.principal.id, now: now() });
  };
  return [
    {
      method: 'POST',
      path: '/imaging/studies/:study/downloads',
      access: 'principal',
      maxBodyBytes: 64,
      handle: async ({ principal, param, shows }) => {
        const study = await visibleStudy(room.visible(principal), param('study'));
        shows({ interaction: 'read', study, operation: 'download' });
        // That it is kept is the clinic's own work.
        const row = await askForDownload(gate.tenant(principal.tenant), {
          personId: principal.id,
          study,
          now: now(),
          lifeMs: downloads.lifeMs,
        });
        downloads.wake();
        return described(row, 202);
      },
    },
    {
      method: 'GET',
      path: one,
      access: 'principal',
      handle: async (asked) => {
        const row = await own(asked);
        // Its maker may be gone.
        if (row.state === 'waiting' || row.state === 'running') downloads.wake();
        return described(row);
      },
    },
    {
      method: 'DELETE',
      path: one,
      access: 'principal',
      handle: async (asked) => {
        const row = await own(asked);
        await endDownload(gate.tenant(asked.principal.tenant), row.id, now());
        return new Response(null, { status: 204 });
      },
    },
    {
      method: 'GET',
      path: `${one}/images.zip`,
      access: 'principal',
      handle: async (asked) => answerFile(room, asked, await own(asked)),
    },
  ];
}

const described = (row: DownloadTable, status = 200): Response =>
  jsonResponse(
    {
      id: row.id,
      studyInstanceUid: row.study_instance_uid,
      state: row.state,
      ...(row.error && { error: row.error }),
      files: row.files,
      filesDone: Math.min(row.files_done, row.files),
      ...(row.size_bytes !== null && { sizeBytes: row.size_bytes }),
      createdAt: new Date(row.created_at).toISOString(),
      expiresAt: new Date(row.expires_at).toISOString(),
    },
    { status },
  );

async function answerFile(
  { gate, objects, answers, now, visible }: DownloadRoutesRoom,
  { principal, request, shows }: AskedBy,
  row: DownloadTable,
): Promise<Response> {
  const { size_bytes: totalBytes, object_key } = row;
  if (row.state !== 'ready' || totalBytes === null) {
    throw new HandlerError('conflict', 'The download is not ready. Ask for it again in a moment.');
  }
  const study = await visibleStudy(visible(principal), row.study_instance_uid);
  const own = gate.tenant(principal.tenant);
  if ((await filingStamp(own, study)) !== row.stamp) {
    await endDownload(own, row.id, now());
    throw new HandlerError('gone', 'The study or its patient was changed since it was packed. Ask for a new download.');
  }
  shows({ interaction: 'read', study, operation: 'download' });
  const etag = `"${row.id}"`;
  const headers: Record<string, string> = {
    etag,
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="images.zip"',
  };
  if (hasCurrent(request, etag)) return new Response(null, { status: 304, headers });
  const range = wantedRange(request, etag, totalBytes);
  const sent = range ?? { offset: 0, length: totalBytes };
  headers['content-length'] = String(sent.length);
  if (range) headers['content-range'] = `bytes ${range.offset}-${range.offset + range.length - 1}/${totalBytes}`;
  const memory = answers.parts.open(request.signal);
  try {
    await memory.hold(Math.min(mostPartBytes * 2, memory.totalBytes));
    const chunks = readRanges(objects, { object_key, size_bytes: totalBytes }, [sent], request.signal);
    return new Response(heldBody(chunks, sent.length, memory), { status: range ? 206 : 200, headers });
  } catch (error) {
    memory.release();
    throw error;
  }
}
