/** Does some work, and gives the CPU time of the longest turn of the loop until it was done, in milliseconds. */
export async function longestTurn<T>(work: () => Promise<T>): Promise<{ result: T; longestMs: number }> {
  const state = { over: false, longestMs: 0, before: threadMs() };
  const look = () => {
    const now = threadMs();
    state.longestMs = Math.max(state.longestMs, now - state.before);
    state.before = now;
    if (!state.over) setImmediate(look);
  };
  setImmediate(look);
  const result = await work();
  state.over = true;
  look();
  return { result, longestMs: state.longestMs };
}

/** CPU time does not grow while others have the machine. */
const threadMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
