import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ChartSection } from './chartSection.ts';
import type { RecordsWords } from './section/useRecordsLabels.ts';

interface ChartTabsProps {
  /** Before the id of each section. */
  id: string;
  sections: readonly ChartSection[];
  chosen: string;
  labels: RecordsWords;
  onChoose: (sectionId: string) => void;
}

/** The sections of a chart: at its left where there is room, else in a row above. Arrows walk them. */
export function ChartTabs({ id, sections, chosen, labels, onChoose }: ChartTabsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  // In a row that is longer than the screen, the open section is in sight.
  useEffect(() => {
    // With the next frame: measuring places the whole page, and what the sections ask for goes out before that.
    const frame = requestAnimationFrame(() => {
      const row = list.current;
      const tab = row?.querySelector<HTMLElement>(`[data-section="${CSS.escape(chosen)}"]`);
      if (!row || !tab) return;
      const [around, inner] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
      // Of the row alone: the page stays where it is.
      if (inner.left < around.left) row.scrollLeft -= around.left - inner.left;
      else if (inner.right > around.right) row.scrollLeft += inner.right - around.right;
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps.get(event.key);
    const place = sections.findIndex((section) => section.id === chosen);
    const next = step?.(place, sections.length);
    const section = next === undefined ? undefined : sections[next];
    if (!section) return;
    event.preventDefault();
    onChoose(section.id);
    list.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(section.id)}"]`)?.focus();
  };
  return (
    <div ref={list} className="ck-chart-tabs" role="tablist" aria-label={labels.sectionList} onKeyDown={onKeyDown}>
      {sections.map(({ id: sectionId, title, icon: SectionIcon }) => (
        <button
          key={sectionId}
          type="button"
          role="tab"
          id={`${id}-tab-${sectionId}`}
          className="ck-chart-tab"
          data-section={sectionId}
          aria-selected={sectionId === chosen}
          aria-controls={`${id}-panel-${sectionId}`}
          tabIndex={sectionId === chosen ? 0 : -1}
          onClick={() => onChoose(sectionId)}
        >
          <SectionIcon />
          {title(labels)}
        </button>
      ))}
    </div>
  );
}

const forward = (place: number, count: number) => (place + 1) % count;
const back = (place: number, count: number) => (place - 1 + count) % count;
const steps: ReadonlyMap<string, (place: number, count: number) => number> = new Map([
  ['ArrowRight', forward],
  ['ArrowDown', forward],
  ['ArrowLeft', back],
  ['ArrowUp', back],
  ['Home', () => 0],
  ['End', (_place: number, count: number) => count - 1],
]);
