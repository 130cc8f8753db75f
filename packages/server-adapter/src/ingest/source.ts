import { createOrthancClient, type OrthancClient } from '@clinikit/client/orthanc';
import type { Arrival } from '../archive/arrival.ts';

/** An Orthanc that announces its instances to this clinic. */
export interface OrthancSourceOptions {
  /** The name under which the relay announces it. */
  id: string;
  /** The clinic that its instances belong to. */
  tenant: string;
  /** Where this server reaches it, `http://127.0.0.1:8042`; never taken from a message. */
  url: string;
  auth?: { username: string; password: string };
  /** One or more secrets of the form `whsec_…`, so that one can be replaced without a gap. */
  webhookSecrets: readonly string[];
  /** FHIR identifier system of the Patient IDs that its machines send. */
  patientIdSystem: string;
  /** The same for files that name an issuer (0010,0021); an issuer that is not listed leads to triage. */
  issuers?: Readonly<Record<string, string>>;
  /**
   * After how many days an instance leaves this Orthanc, once our copy was read back and is the same, byte for byte; `0`
   * as soon as that is so. It stays for ever unless told.
   */
  keepDays?: number;
}

/** A configured source with the client that reaches it. */
export interface OrthancSource extends OrthancSourceOptions {
  client: OrthancClient;
}

export function openSource(options: OrthancSourceOptions): OrthancSource {
  const { url, auth } = options;
  return { ...options, client: createOrthancClient({ url, ...(auth && { auth }) }) };
}

/** How files that come from `source` are told apart and matched. */
export function arrivalOf(source: OrthancSource, resourceId: string): Arrival {
  return {
    tenant: source.tenant,
    source: source.id,
    resourceId,
    patientIdSystem: (issuer) => systemOf(source, issuer),
  };
}

/** The identifier system of a Patient ID, undefined for an issuer that nobody vouched for. */
export const systemOf = (
  { patientIdSystem, issuers }: Pick<OrthancSourceOptions, 'patientIdSystem' | 'issuers'>,
  issuer: string | undefined,
): string | undefined => (issuer === undefined ? patientIdSystem : issuers?.[issuer]);

/**
 * The issuer to write beside a number, by its identifier system; none where numbers without an issuer are of that system. The
 * first one that says an issuer for it counts.
 */
export function issuersOf(
  known: readonly Pick<OrthancSourceOptions, 'patientIdSystem' | 'issuers'>[],
): Readonly<Record<string, string>> {
  const own = new Set(known.map(({ patientIdSystem }) => patientIdSystem));
  const issuers: Record<string, string> = {};
  for (const [issuer, system] of known.flatMap((one) => Object.entries(one.issuers ?? {}))) {
    if (!own.has(system)) issuers[system] ??= issuer;
  }
  return issuers;
}
