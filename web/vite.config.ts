import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    proxy: { '/api': process.env.HUISHENG_SERVER ?? 'http://localhost:5080' },
  },
  build: { target: 'es2023', chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    testTimeout: 30_000,
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
  },
});
