import { describe, expect, it } from 'vitest';
import { needsOf, type Files } from './needs.ts';

function site(texts: Readonly<Record<string, string>>): Files {
  return { has: (path) => path in texts, text: (path) => Promise.resolve(texts[path] ?? '') };
}

describe.each(['/', '/cx/'])('what a page needs, for %s', (base) => {
  const files = site({
    'tool/index.html': `<link rel="stylesheet" href="${base}_astro/a.css"><script src="${base}theme.js"></script>
      <astro-island component-url="${base}_astro/tool.js"></astro-island><a href="${base}other/">no need</a>
      <img src="https://elsewhere.example/x.png">`,
    'theme.js': '',
    '_astro/a.css': `@font-face{src:url(${base}_astro/f.woff2)}`,
    '_astro/f.woff2': '',
    '_astro/tool.js':
      'import"./shared.js";let m=()=>__pre(()=>import("./later.js"),["_astro/later.js","_astro/b.css"])',
    '_astro/shared.js': 'const l=f=>import(f);l(b+"offline/start.js");l(b+"search/box.js")',
    '_astro/later.js': 'import"./tool.js"',
    '_astro/b.css': '',
    'offline/start.js': `import"../_astro/deep.js"`,
    '_astro/deep.js': '',
    'search/box.js': '',
    'other/index.html': '',
    '_astro/stranger.js': '',
  });

  it('is all that its parts can load, now or later, but the search', async () => {
    expect([...(await needsOf('tool/index.html', files, base))].sort()).toEqual([
      '_astro/a.css',
      '_astro/b.css',
      '_astro/deep.js',
      '_astro/f.woff2',
      '_astro/later.js',
      '_astro/shared.js',
      '_astro/tool.js',
      'offline/start.js',
      'theme.js',
    ]);
  });

  it('is also what the pages need that it names as its own, each once', async () => {
    const course = site({
      'course/index.html': `<a data-needed href="${base}course/one/#part">1</a><a href="${base}other/">other</a>`,
      'course/one/index.html': `<link rel="stylesheet" href="${base}a.css"><a data-needed href="${base}course/">back</a>`,
      'a.css': '',
      'other/index.html': '',
    });
    expect([...(await needsOf('course/index.html', course, base))].sort()).toEqual(['a.css', 'course/one/index.html']);
  });
});
