// Runs after every `npm install` and `npm ci` here, so that npx finds the command and the Node that runs it.
import { linkCommands } from './setup/links.js';

linkCommands();
