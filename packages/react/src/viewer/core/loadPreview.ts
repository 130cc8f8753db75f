/**
 * Resolves when the picture at `url` is loaded and decoded, so that an `<img>` shows it at once.
 *
 * @throws `EncodingError` when the picture does not load; `AbortError` when `signal` aborts.
 */
export async function loadPreview(url: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const picture = new Image();
  // Without a source the browser cancels the request.
  signal.addEventListener('abort', () => picture.removeAttribute('src'), { once: true });
  picture.src = url;
  await picture.decode();
  signal.throwIfAborted();
}
