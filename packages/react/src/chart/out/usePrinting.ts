import { type RefObject, useEffect, useState } from 'react';

/** How long the sections may take before what is there is printed; those that are not there say so on the paper. */
const patienceMs = 20_000;
const stepMs = 100;

/**
 * Prints all sections and not only the open one: they are drawn and read first. `isPrinting` says that they shall all be
 * drawn.
 */
export function usePrinting(body: RefObject<HTMLElement | null>): { isPrinting: boolean; print: () => void } {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return undefined;
    const startedAt = performance.now();
    const timer = setInterval(() => {
      const isLoading = body.current?.querySelector('[data-state="loading"]');
      if (isLoading && performance.now() - startedAt < patienceMs) return;
      clearInterval(timer);
      window.print();
      setIsPrinting(false);
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPrinting, body]);
  return { isPrinting, print: () => setIsPrinting(true) };
}
