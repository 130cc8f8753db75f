import { createDicomwebClient, type DicomwebClient } from '../dicomweb/client.ts';
import { createEventsClient, type EventsClient } from '../events/client.ts';
import { createFhirClient, type FhirClient } from '../fhir/client.ts';
import { createHttp, type HttpOptions } from '../http.ts';
import { createImagingClient, type ImagingClient } from './imaging.ts';

/** Everything that one clinic server offers. */
export interface ClinicClient {
  readonly url: string;
  readonly dicomweb: DicomwebClient;
  readonly fhir: FhirClient;
  readonly events: EventsClient;
  readonly imaging: ImagingClient;
}

/**
 * A client of one `@clinikit/server-adapter`; `url` is its `basePath`, in a browser also without the origin.
 *
 * @example
 * const clinic = createClinicClient({ url: '/api/clinic' });
 * const { studies, complete } = await clinic.imaging.listStudies({ patientId });
 */
export function createClinicClient(options: HttpOptions): ClinicClient {
  const http = createHttp(options);
  const below = (name: string): HttpOptions => ({ ...options, url: `${http.url}/${name}` });
  const dicomweb = createDicomwebClient(below('dicomweb'));
  return {
    url: http.url,
    dicomweb,
    fhir: createFhirClient(below('fhir')),
    events: createEventsClient(below('events')),
    imaging: createImagingClient(http, dicomweb),
  };
}
