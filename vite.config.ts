import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => {
  // A build is for readers, also where a test runner starts it with NODE_ENV=test: that would pack React's development build.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [reactRouter()],
    // Inlined data: addresses would need a wider Content-Security-Policy than the pages have.
    build: { assetsInlineLimit: 0 },
  };
});
