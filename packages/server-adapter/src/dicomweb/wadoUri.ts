import { HandlerError } from '../http/errors.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { type RenderRoom, render } from './rendered.ts';
import { retrieve } from './retrieve.ts';

const anonymized = 'Files leave here under the patient under whom they are filed: anonymize can only be left out.';

/**
 * WADO-URI, which older programs ask for: one instance as a file, or as a picture.
 *
 * @source DICOM PS3.18 9
 */
export function wadoUriRoute(room: RenderRoom): Route {
  return {
    method: 'GET',
    path: '/dicomweb',
    access: 'principal',
    handle: (asked) => {
      const { searchParams } = asked.url;
      const given = (name: string) => searchParams.get(name)?.trim() || undefined;
      if (given('requestType') !== 'WADO') throw refused('The only request here is requestType=WADO.');
      const uid = (name: string): string => {
        const value = given(name);
        if (value === undefined || !/^[\d.]{1,64}$/.test(value)) throw refused(`${name} must be a UID.`);
        return value;
      };
      if (given('anonymize') !== undefined) throw refused(anonymized);
      const path = {
        studyInstanceUid: uid('studyUID'),
        seriesInstanceUid: uid('seriesUID'),
        sopInstanceUid: uid('objectUID'),
      };
      const isFile = /^\s*application\/dicom\s*(;|,|$)/i.test(given('contentType') ?? '');
      if (isFile) {
        const accept = `application/dicom; transfer-syntax=${given('transferSyntax') ?? '*'}`;
        return retrieve(room, withQuery(asked, { accept }), path);
      }
      const frames = given('frameNumber') ?? '';
      const accept = given('contentType') ?? 'image/jpeg, image/png, application/pdf';
      return render(room, withQuery(asked, { accept, ...pictureQuery(given) }, frames), path);
    },
  };
}

/** @source DICOM PS3.18 9.1.2.2 */
function pictureQuery(given: (name: string) => string | undefined): Record<string, string> {
  const [center, width] = [given('windowCenter'), given('windowWidth')];
  if ((center === undefined) !== (width === undefined)) throw refused('windowCenter and windowWidth go together.');
  const [rows, columns] = [given('rows'), given('columns')];
  const [quality, annotation] = [given('imageQuality'), given('annotation')];
  if (given('region') !== undefined) throw refused('region is not supported: ask for a viewport at /rendered.');
  return {
    ...(center !== undefined && { window: `${center},${width},linear` }),
    ...((rows ?? columns) !== undefined && { viewport: `${columns ?? mostPx},${rows ?? mostPx}` }),
    ...(quality !== undefined && { quality }),
    ...(annotation !== undefined && { annotation }),
  };
}

/** The picture is as wide, or as high, as it is asked to be; the other side may be as long as it comes out. */
const mostPx = '4096';

/** The same request to another resource. */
function withQuery(asked: AskedBy, query: Record<string, string>, frames = ''): AskedBy {
  const url = new URL(asked.url);
  url.search = new URLSearchParams(query).toString();
  return { ...asked, url, param: (name) => (name === 'frames' ? frames : '') };
}

const refused = (message: string): HandlerError => new HandlerError('bad_request', message);
