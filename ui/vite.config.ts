import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  resolve: {
    alias: {
      $lib: here('./src/lib'),
      $shared: here('./src/shared'),
      $features: here('./src/features'),
      $views: here('./src/views'),
      $assets: here('../assets'),
    },
  },
  server: {
    host: '127.0.0.1',
    port: 1420,
    strictPort: true,
    // Fonts and texts live beside the interface, in the project's assets/.
    fs: { allow: ['..'] },
  },
  preview: { host: '127.0.0.1', port: 1421, strictPort: true },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['safari16', 'chrome109'],
    // A data: font or script would need a wider content security policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'verify/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
  },
});
