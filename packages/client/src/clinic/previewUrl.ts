/** The address of a preview as a page can load it: the server tells it from the root of its origin, which need not be the page's. */
export function withFullPreviewUrl<Shown extends { previewUrl?: string | undefined }>(
  clinicUrl: string,
  shown: Shown,
): Shown {
  const { previewUrl } = shown;
  if (previewUrl === undefined || !/^https?:/.test(clinicUrl)) return shown;
  return { ...shown, previewUrl: new URL(previewUrl, clinicUrl).href };
}
