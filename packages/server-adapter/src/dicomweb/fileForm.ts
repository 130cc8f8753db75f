import { mediaTypeParameter } from '@clinikit/client/dicomweb';
import { HandlerError } from '../http/errors.ts';

/** How files go out: as parts of one body, packed, or one alone. */
export type FileForm = 'multipart' | 'zip' | 'file';

/** What somebody accepts of files. */
export interface AcceptedFiles {
  readonly form: FileForm;
  /** The only transfer syntax that is taken; undefined for any. */
  readonly transferSyntaxUid: string | undefined;
}

/**
 * The first form that the `Accept` header, or the query parameter of that name, asks for and that there is. Files leave in the
 * transfer syntax that they came in; without a `transfer-syntax` any is taken.
 *
 * @param isOne whether it is a single file.
 * @throws HandlerError `not_acceptable`
 * @source DICOM PS3.18 8.3.3.1 and 8.7.5
 */
export function acceptedFiles(request: Request, url: URL, isOne: boolean): AcceptedFiles {
  const accept = url.searchParams.get('accept') ?? request.headers.get('accept') ?? '*/*';
  for (const range of rangesOf(accept)) {
    const form = formOf(range, isOne);
    if (form === undefined || Number(mediaTypeParameter(range, 'q') ?? 1) === 0) continue;
    const asked = mediaTypeParameter(range, 'transfer-syntax');
    return { form, transferSyntaxUid: asked === undefined || asked === '*' ? undefined : asked };
  }
  const forms = [
    'multipart/related; type="application/dicom"',
    'application/zip',
    ...(isOne ? ['application/dicom'] : []),
  ];
  throw new HandlerError('not_acceptable', `This is given as ${forms.join(', ')}.`);
}

function formOf(range: string, isOne: boolean): FileForm | undefined {
  const type = range.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/zip') return 'zip';
  if (type === 'application/dicom') return isOne ? 'file' : undefined;
  if (type === '*/*' || type === 'multipart/*') return 'multipart';
  if (type !== 'multipart/related') return undefined;
  const part = mediaTypeParameter(range, 'type')?.split(';')[0]?.trim().toLowerCase() ?? 'application/dicom';
  return part === 'application/dicom' || part === '*/*' ? 'multipart' : undefined;
}

/** The media ranges of a header; quotes may hold commas. @source RFC 9110 12.5.1 */
const rangesOf = (accept: string): string[] => accept.match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
