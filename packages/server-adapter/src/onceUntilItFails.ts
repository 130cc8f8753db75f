/** Calls `work` once for all callers; after a failure the next caller tries again. */
export function onceUntilItFails(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
