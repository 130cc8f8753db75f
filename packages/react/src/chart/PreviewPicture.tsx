import { type ReactNode, useState } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { resolvePreviewUrl } from '../viewer/source.ts';

/** A preview on black; when there is none, or it does not load, words say so. */
export function PreviewPicture({ url, missing }: { url: string | undefined; missing: string }): ReactNode {
  const clinic = useClinic();
  const [failedUrl, setFailedUrl] = useState<string>();
  const src = resolvePreviewUrl(clinic.url, url);
  return (
    <span className="ck-picture">
      {src !== undefined && src !== failedUrl ? (
        <img src={src} alt="" loading="lazy" draggable={false} onError={() => setFailedUrl(src)} />
      ) : (
        <span className="ck-picture-missing">{missing}</span>
      )}
    </span>
  );
}
