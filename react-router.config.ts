import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
  // The whole table of routes goes with the first page: it is small, and a static copy of the site has no server to ask.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
