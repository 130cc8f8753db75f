import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A row that is drawn, and where it stands. */
interface DrawnRow {
  readonly index: number;
  readonly key: string | number | bigint;
  /** From the beginning of the list, in CSS pixels. */
  readonly start: number;
}

/** The rows of a long list that are in sight, and where they stand. */
export interface WindowedRows {
  readonly rows: readonly DrawnRow[];
  readonly heightPx: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/**
 * Draws only those rows of a long list that are in sight, and all of them on paper. The only door to the library that knows which.
 *
 * @param estimatePx how high a row is as a rule: each that is not moves all that follow.
 * @param keyOf keep it the same for the same rows: with another one all of them are placed anew.
 * @param scroller what scrolls; before it is there, as on the server, the first rows are drawn.
 */
export function useWindowedRows(
  scroller: RefObject<HTMLElement | null>,
  { count, keyOf, estimatePx }: { count: number; keyOf: (row: number) => string; estimatePx: (row: number) => number },
): WindowedRows {
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimatePx,
    getItemKey: keyOf,
    overscan: 12,
    initialRect: { width: 800, height: 700 },
  });
  const isPrinting = useIsPrinting();
  const all = () => Array.from({ length: count }, (_none, index) => ({ index, key: keyOf(index), start: 0 }));
  return {
    rows: isPrinting ? all() : rows.getVirtualItems(),
    heightPx: rows.getTotalSize(),
    measure: rows.measureElement,
  };
}

/** Whether the page is on its way to paper: the browser draws what is there when its listeners return. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
