import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/orthanc.ts', 'src/dicomweb.ts', 'src/fhir.ts', 'src/events.ts', 'src/testing.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  treeshake: false,
  clean: true,
});
