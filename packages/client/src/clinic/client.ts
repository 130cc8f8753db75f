import { type DicomwebClient, dicomwebClientOn } from '../dicomweb/client.ts';
import { type ChannelClient, channelClientOn } from '../events/channel.ts';
import { type EventsClient, eventsClientOn, type StreamSettings } from '../events/client.ts';
import { type FhirClient, fhirClientOn } from '../fhir/client.ts';
import { createHttp } from '../http/http.ts';
import type { HttpOptions } from '../http/request.ts';
import { type AccessClient, accessClientOn } from './access.ts';
import { type AdminClient, adminClientOn } from './admin.ts';
import { type AuditClient, createAuditClient } from './audit.ts';
import { createImagingClient, type ImagingClient } from './imaging.ts';
import { createPatientsClient, type PatientsClient } from './patients.ts';

/** Everything that one clinic server offers. */
export interface ClinicClient {
  readonly url: string;
  readonly dicomweb: DicomwebClient;
  readonly fhir: FhirClient;
  readonly events: EventsClient;
  readonly channel: ChannelClient;
  readonly imaging: ImagingClient;
  readonly admin: AdminClient;
  readonly audit: AuditClient;
  readonly patients: PatientsClient;
  readonly access: AccessClient;
}

/** Where the clinic is, how to speak to it, and how to hear from it. */
export interface ClinicClientOptions extends HttpOptions {
  readonly events?: StreamSettings | undefined;
}

/**
 * A client of one `@clinikit/server-adapter`; `url` is its `basePath`, in a browser also without the origin.
 *
 * @example
 * const clinic = createClinicClient({ url: '/api/clinic' });
 * const { studies, complete } = await clinic.imaging.listStudies({ patientId });
 */
export function createClinicClient(options: ClinicClientOptions): ClinicClient {
  const http = createHttp(options);
  const dicomweb = dicomwebClientOn(http.below('dicomweb'));
  const fhir = http.below('fhir');
  return {
    url: http.url,
    dicomweb,
    fhir: fhirClientOn(fhir),
    events: eventsClientOn(http.below('events'), { ...options, ...options.events }),
    channel: channelClientOn(http.below('channel')),
    imaging: createImagingClient(http, dicomweb),
    admin: adminClientOn(http),
    audit: createAuditClient(http),
    patients: createPatientsClient(fhir),
    access: accessClientOn(http),
  };
}
