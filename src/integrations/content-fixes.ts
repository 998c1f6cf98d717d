import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

const alignment: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'center' };

/**
 * Two repairs of what Markdown produces: site-relative addresses (`/learn/…`) get the base path,
 * and `style="text-align: …"` of aligned tables becomes a class with a logical side, because the
 * security policy forbids style attributes.
 * @param base the base path, with both slashes
 */
export function contentFixes(base: string): HastPlugin {
  return {
    name: 'content-fixes',
    element: {
      filter: ['a', 'img', 'th', 'td'],
      visit(node, context) {
        const properties: Readonly<Record<string, unknown>> = node.properties;
        for (const key of ['href', 'src']) {
          const address = properties[key];
          if (typeof address === 'string' && /^\/(?!\/)/u.test(address)) {
            context.setProperty(node, key, base.replace(/\/$/u, '') + address);
          }
        }
        const style = properties['style'];
        const side = typeof style === 'string' ? /^text-align:\s*(\w+)/u.exec(style)?.[1] : undefined;
        if (side !== undefined) {
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'className', [`align-${alignment[side] ?? 'start'}`]);
        }
      },
    },
  };
}
