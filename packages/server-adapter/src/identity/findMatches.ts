import type { ScopedQueries } from '../database/scopedQueries.ts';
import { matchCandidates } from '../records/matchCandidates.ts';
import { isReplaced } from '../records/replacedPatients.ts';
import type { StoredPatient } from '../records/storedResource.ts';
import type { Patient } from '../records/types.ts';
import { birthDatesNear, dayAndMonthSwapped } from './birthDates.ts';
import { gradeMatch, type Match } from './gradeMatch.ts';
import { recordedNames } from './sameName.ts';

/** A record that may be of the same person. */
export interface FoundMatch extends Match {
  readonly patient: StoredPatient;
}

/**
 * The records of a clinic that may be of the person whom `wanted` describes, the likeliest first: for whoever is about to
 * make a new one. Records that were merged are not among them; their targets are.
 */
export async function findMatches(scope: ScopedQueries, wanted: Patient): Promise<FoundMatch[]> {
  const { birthDate, identifier = [] } = wanted;
  const names = recordedNames(wanted.name ?? []);
  const candidates = await matchCandidates(scope, {
    numbers: identifier.flatMap(({ system = '', value }) => (value ? [{ system, value }] : [])),
    birthDates: birthDate ? [birthDate, dayAndMonthSwapped(birthDate) ?? birthDate] : [],
    wholeNames: names.map(({ family, given }) => [family, ...given].filter(Boolean).join(' ')),
    nearDates: birthDate ? birthDatesNear(birthDate) : [],
  });
  return candidates
    .flatMap((patient) => {
      if (isReplaced(patient) || patient.id === wanted.id) return [];
      const match = gradeMatch(wanted, patient);
      return match ? [{ ...match, patient }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.patient.id < b.patient.id ? -1 : 1));
}
