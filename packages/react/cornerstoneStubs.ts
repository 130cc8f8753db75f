import { fileURLToPath } from 'node:url';

const stub = (name: string): string => fileURLToPath(new URL(`./stubs/${name}.ts`, import.meta.url));

/**
 * What Cornerstone3D must not drag into a browser, and what stands in its place.
 * One table for the published build (esbuild `alias`) and for work from source (Vite `resolve.alias`).
 */
export const cornerstoneStubs: Record<string, string> = {
  fs: stub('empty'),
  path: stub('empty'),
  crypto: stub('empty'),
  xmlbuilder2: stub('xmlbuilder2'),
  dcmjs: stub('dcmjs'),
};

/** The same table for Vite, Vitest and Storybook: exact names only, so that `node:fs` and `fs/promises` stay what they are. */
export const cornerstoneAliases = Object.entries(cornerstoneStubs).map(([name, replacement]) => ({
  find: new RegExp(`^${name}$`),
  replacement,
}));

/**
 * What Vite has to prepare before the first test or story. When it finds a dependency later, it reloads the page in the
 * middle of a test.
 */
export const browserDependencies = [
  'react',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  '@tanstack/react-query',
  '@testing-library/react',
  '@clinikit/react > @cornerstonejs/core',
];
