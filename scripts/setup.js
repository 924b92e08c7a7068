// Runs before `npm start` and `npm test`, on whatever Node the system has (20 or newer): plain JavaScript, and nothing
// from node_modules.
import { ensureDependencies } from './setup/install.js';

try {
  ensureDependencies();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
