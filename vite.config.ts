import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Inlined data: addresses would need a wider Content-Security-Policy than the pages have.
  build: { assetsInlineLimit: 0 },
});
