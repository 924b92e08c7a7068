import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => {
  // A build is for readers, also where a test runner starts it with NODE_ENV=test: that would pack React's development build.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [reactRouter()],
    // Inlined data: addresses would need a wider Content-Security-Policy than the pages have.
    // Where the time of a build goes is no news to whoever types npm start.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { pluginTimings: false } } },
  };
});
