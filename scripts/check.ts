// `npm run check`: everything that `npm test` looks at but the tests themselves.
import { checks, runSteps } from './steps.ts';

process.exitCode = await runSteps(checks);
