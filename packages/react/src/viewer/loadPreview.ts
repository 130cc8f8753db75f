/**
 * Resolves when the picture behind `url` is there and decoded, so that an `<img>` shows it at once.
 *
 * @throws what the browser gives for a picture that does not load; `AbortError` when it is not waited for any more.
 */
export async function loadPreview(url: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const picture = new Image();
  // Without a source the browser gives the request up.
  signal.addEventListener('abort', () => picture.removeAttribute('src'), { once: true });
  picture.src = url;
  await picture.decode();
  signal.throwIfAborted();
}
