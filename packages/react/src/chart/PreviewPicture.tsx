import { type ReactNode, useState } from 'react';

/** A preview on black; when there is none, or it does not load, words say so. */
export function PreviewPicture({ url, missing }: { url: string | undefined; missing: string }): ReactNode {
  const [failedUrl, setFailedUrl] = useState<string>();
  return (
    <span className="ck-picture">
      {url !== undefined && url !== failedUrl ? (
        <img src={url} alt="" loading="lazy" draggable={false} onError={() => setFailedUrl(url)} />
      ) : (
        <span className="ck-picture-missing">{missing}</span>
      )}
    </span>
  );
}
