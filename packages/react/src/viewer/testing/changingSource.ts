import type { StudyChange, ViewerSource } from '../source.ts';
import { type SyntheticInstance, type SyntheticOptions, syntheticSource } from './syntheticSource.ts';

/** A study of one series that changes while it is open. */
export interface ChangingSource {
  source: ViewerSource;
  /** Puts another study in its place and tells those who listen. */
  change: (to: { patientName?: string; instances?: readonly SyntheticInstance[] }, how?: StudyChange) => void;
  /** Runs before the next answers: to hold them back, or to make them fail. */
  beforeMetadata: (() => Promise<void>) | undefined;
  readonly listeners: ReadonlySet<(change: StudyChange) => void>;
}

/** What is answered is what there was when it was asked for, however late the answer comes. */
export function changingSource(first: readonly SyntheticInstance[], options: SyntheticOptions = {}): ChangingSource {
  const listeners = new Set<(change: StudyChange) => void>();
  let instances = first;
  let patientName = options.patientName ?? 'Stara^Anna';
  const now = (): ViewerSource =>
    syntheticSource([{ seriesInstanceUid: '1.2.3', instances }], { ...options, patientName });
  const changing: ChangingSource = {
    beforeMetadata: undefined,
    listeners,
    change(to, how = 'changed') {
      instances = to.instances ?? instances;
      patientName = to.patientName ?? patientName;
      for (const listener of listeners) listener(how);
    },
    source: {
      study: (uid, call) => now().study(uid, call),
      seriesMetadata: async (address, call) => {
        const [then, wait] = [now(), changing.beforeMetadata];
        await wait?.();
        return then.seriesMetadata(address, call);
      },
      frame: (address, call) => now().frame(address, call),
      subscribe: (_uid, onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    },
  };
  return changing;
}
