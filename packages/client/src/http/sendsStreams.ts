/**
 * Whether this platform can send a stream. Those that cannot would send the words "[object ReadableStream]", or refuse it
 * as if the connection were lost.
 *
 * @source https://developer.chrome.com/docs/capabilities/web-apis/fetch-streaming-requests#feature_detection
 */
export function sendsStreams(): boolean {
  let isDuplexRead = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      isDuplexRead = true;
      return 'half' as const;
    },
  };
  const isText = new Request('https://empty.invalid', init).headers.has('content-type');
  return isDuplexRead && !isText;
}
