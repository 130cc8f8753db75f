import type { StudySummary } from '@clinikit/client';
import type { ChartLabels } from '../provider/messages/messages.ts';

/** What a study is, in words: its description, and its kind where the description does not say the same. */
export function studyWords(
  { description, modalities }: Pick<StudySummary, 'description' | 'modalities'>,
  labels: ChartLabels,
): { title: string; kind: string | undefined } {
  const kind = modalities.map(labels.modality).join(', ') || undefined;
  const title = description?.trim() || kind || labels.noDescription;
  return { title, kind: kind?.toLowerCase() === title.toLowerCase() ? undefined : kind };
}
