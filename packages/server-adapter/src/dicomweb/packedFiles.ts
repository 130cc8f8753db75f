import { makeZip } from 'client-zip';
import type { OriginalRow } from '../archive/originals.ts';
import type { Chunks } from './heldBody.ts';
import type { OutgoingFile } from './outgoingFiles.ts';

/**
 * Files as a ZIP archive, made while it is read: `SE000001/IM000001.dcm`, a folder for each series. Nothing is compressed again.
 * Neither names nor dates in it tell of a patient.
 */
export function packedFiles(
  files: AsyncIterable<OutgoingFile>,
  rows: readonly OriginalRow[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const series = [...new Set(rows.map((row) => row.series_instance_uid))];
  const counts = new Map<string, number>();
  const entries = async function* () {
    for await (const { row, chunks, sizeBytes } of files) {
      const uid = row.series_instance_uid;
      const count = (counts.get(uid) ?? 0) + 1;
      counts.set(uid, count);
      const name = `SE${numbered(series.indexOf(uid) + 1)}/IM${numbered(count)}.dcm`;
      yield { name, input: streamed(chunks), size: sizeBytes, lastModified: earliest };
    }
  };
  return chunksOf(makeZip(entries()));
}

/** The first date that a ZIP archive can say. */
const earliest = new Date(1980, 0, 1);

const numbered = (number: number): string => String(number).padStart(6, '0');

async function* streamed(chunks: Chunks): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* chunks;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield new Uint8Array(value);
    }
  } finally {
    await reader.cancel();
  }
}
