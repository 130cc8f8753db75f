import type { AskedBy } from '../http/route.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import type { FrameRoom } from './frame.ts';
import { type Chunks, heldBody } from './heldBody.ts';

/** Makes a body of so many bytes, or of about as many. */
export type MakeBody = (chunks: Chunks, sizeBytes: number, isEstimate?: boolean) => ReturnType<typeof heldBody>;

/** An answer whose bytes a budget holds from before they are read until they are handed over. */
export async function heldAnswer(
  answers: AnswerMemory,
  { request }: Pick<AskedBy, 'request'>,
  read: (open: FrameRoom['open'], body: MakeBody) => Promise<Response>,
): Promise<Response> {
  let memory = answers.parts.open(request.signal);
  const open: FrameRoom['open'] = (of) => {
    memory = answers[of].open(request.signal);
    return memory;
  };
  try {
    return await read(open, (chunks, sizeBytes, isEstimate = false) =>
      heldBody(chunks, sizeBytes, memory, { isEstimate }),
    );
  } catch (error) {
    memory.release();
    throw error;
  }
}
