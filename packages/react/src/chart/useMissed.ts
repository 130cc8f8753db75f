import { useEffect, useRef, useState } from 'react';

interface MissedStudy {
  studyInstanceUid: string;
  /** Whose image it is. */
  name: string;
  /** A patient was made for it, who exists now without it. */
  patientCreated?: boolean | undefined;
}

/** What goes on with the studies of a triage list that somebody is deciding about. */
export interface MissedStudies {
  /** What somebody else has filed while it was being decided about here. */
  missed: readonly MissedStudy[];
  /** A decision begins with a name to tell of, and ends without one: cancelled, or sent to the server. */
  setDeciding: (studyInstanceUid: string, name: string | undefined) => void;
  /** The server has refused the decision, since somebody else was quicker. */
  addMissed: (study: MissedStudy) => void;
  dismiss: () => void;
}

/**
 * Notices when somebody else files a study that the user is deciding about. The study leaves the list, and the user's form
 * with it, so the user has to be told.
 *
 * @param waiting all waiting studies; `undefined` while the list is not known to be complete.
 */
export function useMissed(waiting: readonly { studyInstanceUid: string }[] | undefined): MissedStudies {
  const deciding = useRef(new Map<string, string>());
  const [missed, setMissed] = useState<readonly MissedStudy[]>([]);
  const addMissed = (study: MissedStudy): void =>
    setMissed((before) => [...before.filter((each) => each.studyInstanceUid !== study.studyInstanceUid), study]);
  useEffect(() => {
    if (!waiting) return;
    const uids = new Set(waiting.map(({ studyInstanceUid }) => studyInstanceUid));
    const gone = [...deciding.current]
      .filter(([studyInstanceUid]) => !uids.has(studyInstanceUid))
      .map(([studyInstanceUid, name]) => ({ studyInstanceUid, name }));
    if (gone.length === 0) return;
    for (const { studyInstanceUid } of gone) deciding.current.delete(studyInstanceUid);
    setMissed((before) => [...before, ...gone]);
  }, [waiting]);
  return {
    missed,
    setDeciding: (studyInstanceUid, name) => {
      if (name === undefined) deciding.current.delete(studyInstanceUid);
      else deciding.current.set(studyInstanceUid, name);
    },
    addMissed,
    dismiss: () => setMissed([]),
  };
}
