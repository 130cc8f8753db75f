import { parentPort } from 'node:worker_threads';
import { free } from '../memory/bytes.ts';
import { buffersOf, runTask, type TaskAnswer, type TaskMessage } from './tasks.ts';

// The program of a thread: one task after the other, as they are sent.
parentPort?.on('message', async ({ name, input }: TaskMessage) => {
  let answer: TaskAnswer;
  try {
    answer = { output: await runTask(name, input) };
  } catch (error) {
    answer = { failure: error instanceof Error ? error.name : typeof error };
  }
  parentPort?.postMessage(answer, 'output' in answer ? buffersOf(answer.output) : []);
  // What was sent along is detached by now; the rest nobody needs any more.
  for (const buffer of buffersOf(input)) free(buffer);
});
parentPort?.postMessage('ready');
