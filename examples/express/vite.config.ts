import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Nothing about Clinikit stands here: its packages work in a stock bundler. The server reads the manifest.
export default defineConfig({ plugins: [react()], build: { manifest: true } });
