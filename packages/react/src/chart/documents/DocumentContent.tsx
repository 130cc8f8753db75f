import type { Attachment, DocumentReference } from '@clinikit/client/fhir';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { clinicKeys } from '../../live/keys.ts';
import { useClinic } from '../../provider/ClinicProvider.tsx';
import { useLocale } from '../../provider/language.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { Failure } from '../Failure.tsx';
import type { RecordsWords } from '../section/useRecordsLabels.ts';

interface DocumentContentProps {
  document: DocumentReference;
  labels: RecordsWords;
}

/** What a document holds: its kind and size, and when it is asked for, its pages or its picture. */
export function DocumentContent({ document, labels }: DocumentContentProps): ReactNode {
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const attachment = document.content[0]?.attachment;
  if (!attachment) return null;
  const { contentType, size } = attachment;
  return (
    <div className="ck-document">
      <p className="ck-record-by">
        {[contentType, size === undefined ? undefined : formatBytes(size, locale)].filter(Boolean).join(' · ')}
      </p>
      <button
        type="button"
        className="ck-button ck-document-open"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((before) => !before)}
      >
        {isOpen ? labels.closePreview : labels.showPreview}
      </button>
      {isOpen && <Preview attachment={attachment} labels={labels} />}
    </div>
  );
}

/** A file that was read. */
interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

function Preview({ attachment, labels }: { attachment: Attachment; labels: RecordsWords }): ReactNode {
  const clinic = useClinic();
  const id = /(?:^|\/)Binary\/([^/]+)$/.exec(attachment.url ?? '')?.[1];
  const content = useQuery({
    queryKey: [...clinicKeys.all(clinic), 'content', id],
    enabled: id !== undefined && attachment.data === undefined,
    // Large, and quickly read again.
    gcTime: 0,
    queryFn: ({ signal }): Promise<Content> => clinic.fhir.readBinary(id ?? '', { signal }),
  });
  const { contentType = 'application/octet-stream' } = attachment;
  const { data } = attachment;
  const own = useMemo(
    () => (data === undefined ? undefined : { bytes: fromBase64(data), contentType }),
    [data, contentType],
  );
  const known = own ?? content.data;
  const url = useObjectUrl(known);
  if (content.error) {
    return <Failure error={content.error} labels={labels} onRetry={() => void content.refetch()} />;
  }
  if (id === undefined && attachment.data === undefined) return <p className="ck-note">{labels.contentElsewhere}</p>;
  if (!known || url === undefined) {
    return <span className="ck-skeleton ck-preview-wait" role="status" aria-label={labels.loading} />;
  }
  const title = attachment.title ?? labels.unnamed;
  const shown = shownType(known.contentType);
  return (
    <div className="ck-preview-content">
      {shown?.startsWith('image/') && <img src={url} alt={title} />}
      {shown === 'application/pdf' && <iframe src={url} title={title} />}
      <a className="ck-file-link" href={url} download={title}>
        {labels.downloadFile}
      </a>
    </div>
  );
}

/** A type that is shown here, without its parameters; undefined for every other one. */
function shownType(contentType: string): string | undefined {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  return /^(image\/(png|jpeg|gif|webp|avif|bmp)|application\/pdf)$/.test(type) ? type : undefined;
}

/** An address of a content for as long as it is shown. */
function useObjectUrl(content: Content | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  const { bytes, contentType } = content ?? {};
  useEffect(() => {
    if (bytes === undefined) return undefined;
    // Such an address is of the application's own origin: a page or a drawing at it could run there.
    const type = shownType(contentType ?? '') ?? 'application/octet-stream';
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, contentType]);
  return url;
}

const fromBase64 = (data: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
