import type { Dictionary } from '../words.ts';
import { files } from './files.ts';
import { maturity } from './maturity.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { round } from './round.ts';
import { search } from './search.ts';
import { site } from './site.ts';

/** Persian is written first; its keys are the keys of every language. */
export const fa = { site, pages, reading, search, files, maturity, round };

export type Words = Dictionary<typeof fa>;
