import { HandlerError } from '../http/errors.ts';
import { type MediaRange, mediaRanges, notAcceptable } from './mediaRanges.ts';

/** How files go out: as parts of one body, packed, or one alone. */
export type FileForm = 'multipart' | 'zip' | 'file';

/** What somebody accepts of files, the preferred range first. */
export type AcceptedFiles = readonly AcceptedRange[];

interface AcceptedRange {
  /** Those that the range names, the first of which is taken where all fit. */
  readonly forms: readonly FileForm[];
  /** The only transfer syntax that is taken; undefined for any. */
  readonly transferSyntaxUid: string | undefined;
}

/**
 * What the `Accept` header, or the query parameter of that name, asks for and that there is, by its `q`, and as it is written
 * where that is the same.
 *
 * @param isOne whether it is a single file.
 * @throws HandlerError `not_acceptable` where there is no such form.
 * @source DICOM PS3.18 8.3.3.1 and 8.7.5, RFC 9110 12.5.1
 */
export function acceptedFiles(request: Request, url: URL, isOne: boolean): AcceptedFiles {
  const ranges = mediaRanges(request, url).map((range) => {
    const { transferSyntax: asked, weight } = range;
    const transferSyntaxUid = asked === undefined || asked === '*' ? undefined : asked;
    return { forms: formsOf(range, isOne), transferSyntaxUid, weight };
  });
  // A form that is named with q=0 is not meant by a wildcard either.
  const refused = new Set(
    ranges
      .filter(({ forms, weight, transferSyntaxUid }) => weight <= 0 && forms.length === 1 && !transferSyntaxUid)
      .flatMap(({ forms }) => forms),
  );
  const accepted = ranges
    .filter(({ weight }) => weight > 0)
    .map(({ forms, ...range }) => ({ ...range, forms: forms.filter((form) => !refused.has(form)) }))
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => b.weight - a.weight);
  if (accepted.length > 0) return accepted;
  const forms = [
    'multipart/related; type="application/dicom"',
    'application/zip',
    ...(isOne ? ['application/dicom'] : []),
  ];
  throw notAcceptable(forms);
}

/**
 * The form in which files leave: the most preferred of which each file's transfer syntax is accepted, be it by several
 * ranges. Files leave in the transfer syntax that they came in; without a `transfer-syntax` any is taken.
 *
 * @throws HandlerError `not_acceptable`
 */
export function formFor(accepted: AcceptedFiles, transferSyntaxUids: readonly string[]): FileForm {
  const syntaxes = [...new Set(transferSyntaxUids)];
  for (const form of new Set(accepted.flatMap(({ forms }) => forms))) {
    const taken = accepted.filter(({ forms }) => forms.includes(form)).map((range) => range.transferSyntaxUid);
    if (taken.includes(undefined) || syntaxes.every((uid) => taken.includes(uid))) return form;
  }
  throw new HandlerError(
    'not_acceptable',
    'Files are given in the transfer syntax that they came in: accept transfer-syntax=*.',
  );
}

function formsOf({ type, part = 'application/dicom' }: MediaRange, isOne: boolean): readonly FileForm[] {
  const one: FileForm[] = isOne ? ['file'] : [];
  if (type === 'application/zip') return ['zip'];
  if (type === 'application/dicom') return one;
  if (type === 'application/*') return [...one, 'zip'];
  if (type === '*/*') return ['multipart', ...one, 'zip'];
  if (type === 'multipart/*') return ['multipart'];
  if (type !== 'multipart/related') return [];
  return part === 'application/dicom' || part === 'application/*' || part === '*/*' ? ['multipart'] : [];
}
