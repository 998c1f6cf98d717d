import type { Words } from '../fa/index.ts';
import { files } from './files.ts';
import { maturity } from './maturity.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { round } from './round.ts';
import { search } from './search.ts';
import { site } from './site.ts';

export const en: Words = { site, pages, reading, search, files, maturity, round };
