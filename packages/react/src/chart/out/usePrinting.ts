import { type RefObject, useEffect, useState } from 'react';
import { type PaperChoice, wholeChart } from './paperChoice.ts';

/** How long the sections may take before what is there is printed; those that are not there say so on the paper. */
const patienceMs = 20_000;
const stepMs = 100;

/**
 * Prints all sections that are wanted and not only the open one: they are drawn and read first. `isPrinting` says that
 * they shall be drawn.
 */
export function usePrinting(body: RefObject<HTMLElement | null>): {
  isPrinting: boolean;
  /** What is printed now. */
  choice: PaperChoice;
  print: (choice: PaperChoice) => void;
} {
  const [choice, setChoice] = useState<PaperChoice>();
  const isPrinting = choice !== undefined;
  useEffect(() => {
    if (!isPrinting) return undefined;
    const startedAt = performance.now();
    const timer = setInterval(() => {
      const isLoading = body.current?.querySelector('[data-state="loading"]');
      if (isLoading && performance.now() - startedAt < patienceMs) return;
      clearInterval(timer);
      window.print();
      setChoice(undefined);
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPrinting, body]);
  return { isPrinting, choice: choice ?? wholeChart, print: setChoice };
}
