import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** The rows of a long list that are in sight, and where they stand. */
export interface WindowedRows {
  readonly rows: readonly VirtualItem[];
  readonly heightPx: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/**
 * Draws only those rows of a long list that are in sight. The only door to the library that knows which.
 *
 * @param scroller what scrolls; before it is there, as on the server, the first rows are drawn.
 */
export function useWindowedRows(
  scroller: RefObject<HTMLElement | null>,
  { count, keyOf, estimatePx }: { count: number; keyOf: (row: number) => string; estimatePx: number },
): WindowedRows {
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatePx,
    getItemKey: keyOf,
    overscan: 12,
    initialRect: { width: 800, height: 700 },
  });
  return { rows: rows.getVirtualItems(), heightPx: rows.getTotalSize(), measure: rows.measureElement };
}
