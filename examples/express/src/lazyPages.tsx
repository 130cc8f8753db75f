import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A page that is loaded when somebody opens it: nobody waits for those of others. */
interface LazyPage<Props> {
  (props: Props): ReactNode;
  /** Loads it before it is shown. */
  load(): Promise<ComponentType<Props>>;
}

/**
 * Shows nothing until the page is there, then the page at once. `lazy` would keep its fallback for 300 ms, though the page
 * comes after ten. What cannot be loaded is thrown, for the boundary around it.
 */
function lazyPage<Props extends object>(read: () => Promise<ComponentType<Props>>): LazyPage<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    loaded = await read();
    return loaded;
  };
  const Page = (props: Props) => {
    const [page, setPage] = useState<{ Shown?: ComponentType<Props> | undefined; error?: unknown }>({ Shown: loaded });
    const { Shown, error } = page;
    const isMissing = Shown === undefined;
    useEffect(() => {
      if (!isMissing) return;
      let isOpen = true;
      load().then(
        (found) => isOpen && setPage({ Shown: found }),
        (reason: unknown) => isOpen && setPage({ error: reason ?? new Error('The page could not be loaded.') }),
      );
      return () => {
        isOpen = false;
      };
    }, [isMissing]);
    if (error !== undefined) throw error;
    return Shown && <Shown {...props} />;
  };
  return Object.assign(Page, { load });
}

export const ChartPage = lazyPage(async () => (await import('./pages/ChartPage.tsx')).ChartPage);
export const ViewerPage = lazyPage(async () => (await import('./pages/ViewerPage.tsx')).ViewerPage);
export const AccountPage = lazyPage(async () => (await import('./pages/AccountPage.tsx')).AccountPage);
export const ClinicPage = lazyPage(async () => (await import('./pages/ClinicPage.tsx')).ClinicPage);
export const HomePage = lazyPage(async () => (await import('./pages/HomePage.tsx')).HomePage);
export const TriagePage = lazyPage(async () => (await import('./pages/TriagePage.tsx')).TriagePage);
export const UploadPage = lazyPage(async () => (await import('./pages/UploadPage.tsx')).UploadPage);
export const FirstRunPage = lazyPage(async () => (await import('./setup/FirstRunPage.tsx')).FirstRunPage);

// Whoever comes by the address of a chart waits for its page and for the session at the same time.
const { pathname } = window.location;
if (/^\/patients\/[^/]+$/.test(pathname)) ChartPage.load().catch(() => undefined);
if (/^\/patients\/[^/]+\/studies\//.test(pathname)) ViewerPage.load().catch(() => undefined);
