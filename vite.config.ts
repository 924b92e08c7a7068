import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig(({ command }) => {
  // A build is for readers, also where a test runner starts it with NODE_ENV=test: that would pack React's development build.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [reactRouter(), raiseMissingModules()],
    // Inlined data: addresses would need a wider Content-Security-Policy than the pages have.
    // Where the time of a build goes is no news to whoever types npm start, nor that the server has what browsers fetch late.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { pluginTimings: false, ineffectiveDynamicImport: false } },
    },
  };
});

/**
 * Where the script of a page does not come, the router loads the whole page anew: without a connection the reader would see the
 * browser's own error, and lose what was open. Instead it gets a page that asks for its script once more, and fails as a page
 * whose data do not come: told in its place, with a way to try again.
 */
function raiseMissingModules(): Plugin {
  const reloads = /console\.error\(`Error loading route module[\s\S]*?return new Promise\(\(\) => \{\}\);/;
  const asksAgain = `
    let late;
    return {
      clientLoader: async (args) => {
        late = await import(/* @vite-ignore */ route.module);
        return late.clientLoader(args);
      },
      default: (props) => {
        if (late === undefined) throw error;
        return late.default(props);
      },
    };`;
  return {
    name: 'kuznia:raise-missing-modules',
    transform(code, id) {
      if (!/\/ssr\/routeModules\.m?js$/.test(id)) return;
      if (!reloads.test(code))
        this.error(`Expected the router to load the page anew in ${id}, and found no such place.`);
      return { code: code.replace(reloads, asksAgain), map: null };
    },
  };
}
