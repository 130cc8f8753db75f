import { Component, type ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

/** Stands around a page that is loaded when it is opened: a way on where it does not come. */
export class PageBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

/** A page of an app that was updated meanwhile is not there any more: the new one comes with the whole app. */
function Failed(): ReactNode {
  const words = useWords();
  return (
    <section className="empty">
      <p role="alert">{words.session.pageFailed}</p>
      <button type="button" className="secondary" onClick={() => window.location.reload()}>
        {words.tryAgain}
      </button>
    </section>
  );
}
