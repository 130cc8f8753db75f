/** The longest that one test or one hook may take, in milliseconds, so that a test that hangs ends. No other limit of time decides a test. */
export const testLimitMs = 10 * 60_000;

/** How long a test waits for what it expects before it says what it saw last, in milliseconds. */
export const waitLimitMs = 5 * 60_000;
