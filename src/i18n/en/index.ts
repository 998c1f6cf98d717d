import type { Words } from '../fa/index.ts';
import { checkup } from './checkup.ts';
import { expectations } from './expectations.ts';
import { files } from './files.ts';
import { keeping } from './keeping.ts';
import { maturity } from './maturity.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { round } from './round.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { software } from './software.ts';
import { workspace } from './workspace.ts';

export const en: Words = {
  site,
  pages,
  reading,
  search,
  files,
  maturity,
  expectations,
  software,
  keeping,
  workspace,
  offline,
  checkup,
  round,
};
