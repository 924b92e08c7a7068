#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Reading the sources takes longer than most answers: what was compiled is kept for the next call.
enableCompileCache();
const [{ run }, { processTerminal }] = await Promise.all([import('./run.ts'), import('./terminal.ts')]);
process.exitCode = await run(process.argv.slice(2), processTerminal());
