import { datasetBytes } from '../archive/dataset.ts';
import { decodeStored } from '../archive/decodeStored.ts';
import { makePicture } from '../archive/makePicture.ts';
import { makePreview } from '../archive/makePreview.ts';
import { readArrived } from '../archive/readInstance.ts';
import { sameObject } from '../archive/sameContent.ts';
import { frameFrom, valueFrom } from '../archive/takeApart.ts';

/** What is done with the bytes of a file and with long texts, away from the thread that answers requests. */
export const tasks = {
  read: readArrived,
  preview: makePreview,
  picture: makePicture,
  same: sameObject,
  frame: frameFrom,
  decoded: decodeStored,
  value: valueFrom,
  dataset: datasetBytes,
};

export type TaskName = keyof typeof tasks;
export type TaskInput<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;

/** One task on its way to a thread. */
export interface TaskMessage {
  name: TaskName;
  input: unknown;
}

/** How it ended. A failure says what kind of error it was, and nothing of the file. */
export type TaskAnswer = { output: unknown } | { failure: string };

/** Runs a task in this thread. */
export function runTask(name: TaskName, input: unknown): unknown {
  const task: (input: never) => unknown = tasks[name];
  return task(input as never);
}

/** The memory behind the byte arrays of a message: it is handed over and not copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value).flat();
  const buffers = parts.flatMap((part) => (part instanceof Uint8Array ? part.buffer : []));
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}
