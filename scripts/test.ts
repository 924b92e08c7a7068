// `npm test`: builds, checks and tests everything. For a part of the tests: npx vitest run src/values
import { everything, runSteps } from './steps.ts';

process.exitCode = await runSteps(everything);
