import { vitePreprocess } from '@astrojs/svelte';

/**
 * Our components are in runes mode; those that packages bring may be older.
 * @param {{ filename: string }} component
 */
function dynamicCompileOptions({ filename }) {
  return filename.includes('node_modules') ? undefined : { runes: true };
}

export default { preprocess: vitePreprocess(), vitePlugin: { dynamicCompileOptions } };
