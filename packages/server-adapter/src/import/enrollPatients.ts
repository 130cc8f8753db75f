import type { ClinicClient } from '@clinikit/client';
import type { Journal } from './journal.ts';
import type { ListedPatient } from './patientList.ts';

interface EnrollOptions {
  clinic: ClinicClient;
  journal: Journal;
  patients: readonly ListedPatient[];
  /** The FHIR identifier system of the numbers in the list. */
  system: string;
  signal: AbortSignal;
}

/**
 * Makes those of the list whom the clinic does not know by their number. Whom it knows stays as the clinic has them: what
 * was corrected there is newer than any old list.
 */
export async function enrollPatients({ clinic, journal, patients, system, signal }: EnrollOptions): Promise<void> {
  const known = new Set(journal.entries.flatMap((entry) => (entry.type === 'patient' ? [entry.number] : [])));
  for (const listed of patients) {
    if (known.has(listed.number)) continue;
    signal.throwIfAborted();
    const identifier = `${system}|${listed.number}`;
    const [found] = (await clinic.fhir.search('Patient', { identifier }, { signal })).resources;
    const { family, given, birthDate, gender, phone, email } = listed;
    const patient =
      found ??
      (await clinic.fhir.create(
        'Patient',
        {
          resourceType: 'Patient',
          identifier: [{ system, value: listed.number }],
          name: [{ family, ...(given.length > 0 && { given: [...given] }) }],
          ...(birthDate !== undefined && { birthDate }),
          ...(gender !== undefined && { gender }),
          telecom: [
            ...(phone === undefined ? [] : [{ system: 'phone' as const, value: phone }]),
            ...(email === undefined ? [] : [{ system: 'email' as const, value: email }]),
          ],
        },
        { ifNoneExist: { identifier }, signal },
      ));
    if (patient.id === undefined) throw new Error('The clinic gave a patient no id.');
    await journal.add({ type: 'patient', number: listed.number, id: patient.id, created: found === undefined });
  }
}
