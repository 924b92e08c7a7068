import { serveTracker } from './served-tracker.ts';

// A tracker as a process of its own: tells its address to whoever started it, and ends when that one lets go.
const { url, end } = await serveTracker();
process.once('disconnect', async () => {
  await end();
  process.exit();
});
process.send?.(url);
