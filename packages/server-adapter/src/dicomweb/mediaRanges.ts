import { mediaTypeParameter } from '@clinikit/client/dicomweb';
import { HandlerError } from '../http/errors.ts';

/** One of the media types that somebody takes. */
export interface MediaRange {
  /** Lower case, `multipart/related`. */
  readonly type: string;
  /** Of what the parts of a multipart answer are; undefined where the range does not say. */
  readonly part: string | undefined;
  /** The only transfer syntax that is taken, `*` for that of the file; undefined where the range does not say. */
  readonly transferSyntax: string | undefined;
  /** From 0, which refuses, to 1. */
  readonly weight: number;
}

/**
 * What the query parameter `accept`, or else the header of that name, asks for: as it is written, refusals too. Whoever says
 * nothing takes everything.
 *
 * @source DICOM PS3.18 8.3.3.1 and 8.7.5, RFC 9110 12.5.1
 */
export function mediaRanges(request: Request, url: URL): MediaRange[] {
  const asked = url.searchParams.getAll('accept').join(',') || request.headers.get('accept')?.trim() || '*/*';
  return rangesOf(asked).map((range) => {
    const weight = Number(mediaTypeParameter(range, 'q') ?? 1);
    return {
      type: plain(range) ?? '',
      part: plain(mediaTypeParameter(range, 'type')),
      transferSyntax:
        mediaTypeParameter(range, 'transfer-syntax') ??
        mediaTypeParameter(mediaTypeParameter(range, 'type') ?? '', 'transfer-syntax'),
      weight: Number.isNaN(weight) ? 1 : weight,
    };
  });
}

/** What there is. */
export interface MediaOffer {
  /** Of the only part, or of each part. */
  readonly mediaType: string;
  readonly isMultipart: boolean;
}

/**
 * The offer that is wanted most: by the weight of the ranges, then by their order; of several that one range takes, the first.
 * An offer that some range names with the weight 0 is not meant by a wildcard either.
 *
 * @param takes whether a range that names the type of an offer takes it at all; any does unless told.
 * @throws HandlerError `not_acceptable`, which names what there is.
 */
export function chosenOffer<Offer extends MediaOffer>(
  ranges: readonly MediaRange[],
  offers: readonly Offer[],
  takes: (range: MediaRange, offer: Offer) => boolean = () => true,
): Offer {
  const isRefused = (offer: Offer) =>
    ranges.some((range) => range.weight <= 0 && isExact(range, offer) && takes(range, offer));
  const allowed = offers.filter((offer) => !isRefused(offer));
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const range of wanted) {
    const offer = allowed.find((one) => isMeant(range, one) && takes(range, one));
    if (offer) return offer;
  }
  throw notAcceptable(offers.map(nameOf));
}

/** The refusal of all that somebody takes. */
export const notAcceptable = (given: readonly string[]): HandlerError =>
  new HandlerError('not_acceptable', `This is given as ${[...new Set(given)].join(', ')}.`);

const nameOf = ({ mediaType, isMultipart }: MediaOffer): string =>
  isMultipart ? `multipart/related; type="${mediaType}"` : mediaType;

function isMeant({ type, part }: MediaRange, { mediaType, isMultipart }: MediaOffer): boolean {
  if (type === '*/*') return true;
  if (!isMultipart) return includes(type, mediaType);
  if (type !== 'multipart/related' && type !== 'multipart/*') return false;
  return part === undefined || includes(part, mediaType);
}

const isExact = (range: MediaRange, offer: MediaOffer): boolean =>
  isMeant(range, offer) && range.type !== '*/*' && !(range.part ?? range.type).endsWith('/*');

/** Whether a type, or all of a kind, holds a type. `image/` is how an older client writes `image/*`. */
function includes(range: string, type: string): boolean {
  if (range === '*/*' || range === type) return true;
  const [kind, all] = range.split('/');
  return (all === '*' || all === '') && type.startsWith(`${kind}/`);
}

function plain(type: string | undefined): string | undefined {
  const name = type?.split(';')[0]?.trim().toLowerCase();
  return name === undefined ? undefined : (otherNames.get(name) ?? name);
}

/** What older clients call the types of compressed frames. */
const otherNames = new Map([
  ['image/x-dicom-rle', 'image/dicom-rle'],
  ['image/x-jls', 'image/jls'],
  ['image/jhc', 'image/jphc'],
]);

/** The media ranges of a header; quotes may hold commas. @source RFC 9110 12.5.1 */
const rangesOf = (accept: string): string[] => accept.match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? [];

const jsonOffers = ['application/dicom+json', 'application/json'].map((mediaType) => ({
  mediaType,
  isMultipart: false,
}));

/** The type in which datasets go out. @throws HandlerError `not_acceptable` for anything but JSON. */
export const acceptedJson = (request: Request, url: URL): string =>
  chosenOffer(mediaRanges(request, url), jsonOffers).mediaType;
