import { vitePreprocess } from '@astrojs/svelte';

/**
 * Our components are in runes mode; those that packages bring may be older.
 * @param {{ filename: string }} component
 */
function dynamicCompileOptions({ filename }) {
  return filename.includes('node_modules') ? undefined : { runes: true };
}

export default {
  preprocess: vitePreprocess(),
  // What tells others which Svelte it is costs each tool a request.
  compilerOptions: { discloseVersion: false },
  vitePlugin: { dynamicCompileOptions },
};
