import type { Principal } from '../../access/principal.ts';
import { mayDoTask, mayWith, type Owned } from './askers.ts';
import { asideIn, patients, studies } from './twoClinics.ts';

/** Words that stand in what belongs to somebody, and nowhere else. */
export const secrets: readonly (Owned & { readonly word: string; seenBy(who: Principal): boolean })[] = [
  ...patients.map((patient) => ({ ...patient, word: patient.family, seenBy: reads('Patient') })),
  ...studies.flatMap((study) =>
    [study.comment, study.pixels].map((word) => ({ ...study, word, seenBy: reads('ImagingStudy') })),
  ),
  // The number of the one that both clinics have is no secret of either.
  ...studies
    .slice(1)
    .flatMap((study) => (study.uid === studies[0]?.uid ? [] : { ...study, word: study.uid, seenBy: namesStudies })),
  ...['north', 'south'].flatMap((tenant) => {
    const { quarantine, deadJob } = asideIn(tenant);
    return [
      { tenant, owner: null, word: quarantine, seenBy: (who: Principal) => mayWith(who, 'update', 'ImagingStudy') },
      { tenant, owner: null, word: deadJob, seenBy: (who: Principal) => mayDoTask(who, 'operate') },
    ];
  }),
];

/** The trail says which study somebody has opened, and nothing of what is in it. */
function namesStudies(who: Principal): boolean {
  return mayWith(who, 'read', 'ImagingStudy') || mayWith(who, 'read', 'AuditEvent');
}

function reads(type: string) {
  return (who: Principal) => mayWith(who, 'read', type);
}
