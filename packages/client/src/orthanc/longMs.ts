/** For what Orthanc answers only once it is done, and may work on for hours; in milliseconds. */
export const longMs = 24 * 3600 * 1000;
