import { type ClinicClient, isClientError, type Location, type Organization } from '@clinikit/client';

/** The record of the clinic itself, and that of its place, which has its hours and its time zone. */
export const clinicRecordId = 'clinic';

/** `hh:mm` on the clock of the place; both empty on a day on which the clinic is closed. */
export interface DayHours {
  readonly opens: string;
  readonly closes: string;
}

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof days)[number];

/** What a clinic says of itself. */
export interface ClinicFacts {
  readonly name: string;
  readonly phone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** IANA name, `Europe/Warsaw`. */
  readonly timeZone: string;
  /** Which the staff use: BCP 47 tags, the main one first. */
  readonly languages: readonly string[];
  readonly hours: Readonly<Record<Day, DayHours>>;
}

/** As they stand in the clinic; undefined before the first time. */
export interface ClinicRecords {
  readonly organization: Organization | undefined;
  readonly location: Location | undefined;
}

/** @source https://hl7.org/fhir/extensions/StructureDefinition-timezone.html */
const timeZoneUrl = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** Of an Organization, once for each language; R4 has `communication` for persons and services alone. */
const languageUrl = 'urn:clinikit:organization-language';

/** Reads both; what is not there yet is undefined. */
export async function readClinic(clinic: ClinicClient, signal: AbortSignal): Promise<ClinicRecords> {
  const orNone = <T>(reading: Promise<T>): Promise<T | undefined> =>
    reading.catch((error: unknown) => {
      if (isClientError(error) && error.code === 'not_found') return undefined;
      throw error;
    });
  const [organization, location] = await Promise.all([
    orNone(clinic.fhir.read('Organization', clinicRecordId, { signal })),
    orNone(clinic.fhir.read('Location', clinicRecordId, { signal })),
  ]);
  return { organization, location };
}

/** What the records say, for a form. */
export function factsOf({ organization, location }: ClinicRecords, timeZone: string): ClinicFacts {
  const [address] = organization?.address ?? [];
  return {
    name: organization?.name ?? '',
    phone: organization?.telecom?.find(({ system }) => system === 'phone')?.value ?? '',
    street: address?.line?.join(', ') ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    timeZone: location?.extension?.find(({ url }) => url === timeZoneUrl)?.valueCode ?? timeZone,
    languages: (organization?.extension ?? []).flatMap(({ url, valueCode }) =>
      url === languageUrl ? (valueCode ?? []) : [],
    ),
    hours: {
      ...{ mon: hoursOn('mon', location), tue: hoursOn('tue', location), wed: hoursOn('wed', location) },
      ...{ thu: hoursOn('thu', location), fri: hoursOn('fri', location), sat: hoursOn('sat', location) },
      sun: hoursOn('sun', location),
    },
  };
}

function hoursOn(day: Day, location: Location | undefined): DayHours {
  const found = location?.hoursOfOperation?.find(({ daysOfWeek = [] }) => daysOfWeek.includes(day));
  return { opens: found?.openingTime?.slice(0, 5) ?? '', closes: found?.closingTime?.slice(0, 5) ?? '' };
}

/** Writes both, over the versions that were read. @throws ClientError `conflict` when somebody else has written one meanwhile */
export async function writeClinic(
  clinic: ClinicClient,
  { organization, location }: ClinicRecords,
  facts: ClinicFacts,
): Promise<ClinicRecords> {
  const [before, ...others] = organization?.address ?? [];
  const otherTelecom = (organization?.telecom ?? []).filter(({ system }) => system !== 'phone');
  const written = await clinic.fhir.update('Organization', {
    ...organization,
    resourceType: 'Organization',
    id: clinicRecordId,
    active: true,
    name: facts.name,
    extension: [
      ...(organization?.extension ?? []).filter(({ url }) => url !== languageUrl),
      ...facts.languages.map((valueCode) => ({ url: languageUrl, valueCode })),
    ],
    telecom: [
      ...(facts.phone ? [{ system: 'phone' as const, value: facts.phone, use: 'work' as const }] : []),
      ...otherTelecom,
    ],
    address: [
      {
        ...before,
        ...(facts.street && { line: [facts.street] }),
        ...(facts.postalCode && { postalCode: facts.postalCode }),
        ...(facts.city && { city: facts.city }),
      },
      ...others,
    ].filter((each) => Object.keys(each).length > 0),
  });
  const open = days.filter((day) => facts.hours[day].opens !== '');
  const place = await clinic.fhir.update('Location', {
    ...location,
    resourceType: 'Location',
    id: clinicRecordId,
    status: 'active',
    name: facts.name,
    managingOrganization: { reference: `Organization/${clinicRecordId}` },
    extension: [
      ...(location?.extension ?? []).filter(({ url }) => url !== timeZoneUrl),
      { url: timeZoneUrl, valueCode: facts.timeZone },
    ],
    hoursOfOperation: open.map((day) => ({
      daysOfWeek: [day],
      openingTime: `${facts.hours[day].opens}:00`,
      closingTime: `${facts.hours[day].closes}:00`,
    })),
  });
  return { organization: written, location: place };
}
