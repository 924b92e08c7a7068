import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
  // The whole table of routes goes with the first page: it is small, and a static copy of the site has no server to ask.
  routeDiscovery: { mode: 'initial' },
  // One file for each page: where it does not come, that is told on the page (see vite.config.ts). A part that is fetched by itself
  // would fail unheard.
  splitRouteModules: false,
} satisfies Config;
