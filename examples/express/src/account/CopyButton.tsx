import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../words/useWords.ts';

const saidMs = 4000;

/** Copies a text, and says that it did; where the browser does not let it, that too. */
export function CopyButton({ text }: { text: string }): ReactNode {
  const words = useWords().session;
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = window.setTimeout(() => setState('idle'), saidMs);
    return () => window.clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className="secondary" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span className="quiet" role="status">
        {state === 'copied' && words.copied}
        {state === 'failed' && words.copyFailed}
      </span>
    </>
  );
}
