import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  // The mock is loaded only on request, so that no invented record can reach the product.
  plugins: [react(), ...(mode === 'mock' ? [(await import('./mock/plugin.ts')).mockServer()] : [])],
  server: {
    port: 5173,
    proxy: mode === 'mock' ? undefined : { '/api': process.env.HUISHENG_SERVER ?? 'http://localhost:5080' },
  },
  build: { target: 'es2023', chunkSizeWarningLimit: 700 },
  test: { environment: 'jsdom', setupFiles: ['tests/setup.ts'], include: ['tests/**/*.test.{ts,tsx}'] },
}));
