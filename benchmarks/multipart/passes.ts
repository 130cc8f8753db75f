// From the sources: the package exports nothing nearer than the client.
import { arrivingParts, readParts } from '../../packages/client/src/dicomweb/multipart.ts';
import { multipartDecode } from '../peers/dicomwebClient.mjs';
import { type Answer, contentType, wholeAnswer } from './answer.ts';

/**
 * Whose parser, and what it gives: each part as one array, or its bytes as they arrive. `arrays alone` parses nothing: it
 * copies as many bytes into as many arrays, as dicomweb-client does, and every parser must whose parts are its user's own.
 */
export type Parser =
  | '@clinikit/client'
  | '@clinikit/client, bodies as they arrive'
  | 'dicomweb-client'
  | 'arrays alone';

/** Passes of one parser over one answer. */
export interface Task {
  readonly parser: Parser;
  readonly answer: Answer;
}

const passes = 9;
// The clock of a thread ticks every 4 ms on some machines: what is short is done often enough.
const leastBytes = 200e6;
const warmUpMs = 1500;
const chunkBytes = 65_536;

/** @returns what each pass took by `clockMs`, in ms. @throws Error for a parser that miscounts. */
export async function timesOfPasses({ parser, answer }: Task, clockMs: () => number): Promise<readonly number[]> {
  const pass = passOf(parser, answer);
  const repeats = Math.ceil(leastBytes / (answer.parts * answer.partBytes));
  const times: number[] = [];
  // Code is compiled anew, and better, while it runs: all are given the time.
  const warmUntil = performance.now() + warmUpMs;
  while (times.length < passes) {
    const begun = clockMs();
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const parts = await pass();
      if (parts !== answer.parts) throw new Error(`${parser} found ${parts} parts.`);
      await turnOfEventLoop();
    }
    const tookMs = (clockMs() - begun) / repeats;
    if (performance.now() > warmUntil) times.push(tookMs);
  }
  return times;
}

/** One pass; every part is counted. */
function passOf(parser: Parser, answer: Answer): () => Promise<number> {
  const whole = wholeAnswer(answer);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < whole.length; at += chunkBytes) chunks.push(whole.slice(at, at + chunkBytes));
  if (parser === 'dicomweb-client') return async () => multipartDecode(whole.buffer).length;
  if (parser === 'arrays alone') {
    const starts = Array.from({ length: answer.parts }, (_each, index) => index * answer.partBytes);
    return async () => starts.filter((at) => whole.buffer.slice(at, at + answer.partBytes).byteLength > 0).length;
  }
  let seen = 0;
  return async () => {
    let count = 0;
    if (parser === '@clinikit/client') {
      for await (const { body } of readParts(contentType, chunks)) {
        seen += body.length;
        count += 1;
      }
    } else {
      for await (const part of arrivingParts(contentType, arriving(chunks))) {
        count += 1;
        for await (const chunk of part.chunks()) seen += chunk.length;
      }
    }
    return seen > 0 ? count : 0;
  };
}

async function* arriving<Chunk>(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

// As between any two answers: what the engine puts off until then counts, too.
function turnOfEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
