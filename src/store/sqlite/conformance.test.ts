import { newPlace } from '../conformance/sqlite.ts';
import { storeConformance } from '../conformance.ts';

storeConformance('SQLite', { module: new URL('../conformance/sqlite.ts', import.meta.url), newPlace });
