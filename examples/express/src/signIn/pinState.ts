import { ask } from '../session/ask.ts';

/** Whether the owner of this session has a PIN, and whether it opens the screen now. */
export type PinState = 'none' | 'ready' | 'usedUp';

/** Asks the server. @throws Error with the code of why it did not answer */
export async function readPinState(): Promise<PinState> {
  const answer = await ask<{ state: PinState }>('/screen/pin');
  if (!answer.ok) throw new Error(answer.code);
  return answer.content.state;
}
