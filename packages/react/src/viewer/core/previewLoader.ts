import { isSamePreview } from '../source.ts';

/** Loads the small pictures of a series, one at a time. */
interface PreviewLoader {
  /**
   * Loads the preview at `url`, or the same one that the page shows already. Resolves with the address of the picture that can
   * be drawn at once; with `undefined` when it does not load or is not wanted any more.
   */
  load(url: string): Promise<string | undefined>;
  /** What is on its way is not wanted any more. */
  cancel(): void;
}

/**
 * @param loadPreview resolves when the picture behind a URL can be drawn at once.
 * @param given the preview that the page shows already.
 */
export function createPreviewLoader(
  loadPreview: (url: string, signal: AbortSignal) => Promise<void>,
  given: () => string | undefined,
): PreviewLoader {
  let controller = new AbortController();
  return {
    async load(own) {
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      const shown = given();
      const url = shown !== undefined && isSamePreview(shown, own) ? shown : own;
      try {
        await loadPreview(url, signal);
      } catch {
        // The full picture is loading anyway, and its failure is reported.
        return undefined;
      }
      return signal.aborted ? undefined : url;
    },
    cancel: () => controller.abort(),
  };
}
