// `npx kuznia …` in the checkout finds the command in node_modules/.bin, where npm links the commands of the
// dependencies but not those of the package itself. Without the link npx would install a copy into its own cache.
import { linkCommand } from './setup/command.js';

linkCommand();
