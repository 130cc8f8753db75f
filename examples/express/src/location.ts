import { useSyncExternalStore } from 'react';

const moved = 'clinikit:moved';

/** Goes to a page of the app without loading it anew. */
export function go(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new Event(moved));
  window.scrollTo(0, 0);
}

/** The path of the page that is shown. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(moved, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(moved, changed);
  };
}
