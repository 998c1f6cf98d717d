import type { Dictionary } from '../words.ts';
import { certificate } from './certificate.ts';
import { checkup } from './checkup.ts';
import { classroom } from './classroom.ts';
import { expectations } from './expectations.ts';
import { files } from './files.ts';
import { keeping } from './keeping.ts';
import { maturity } from './maturity.ts';
import { myCourse } from './myCourse.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { practice } from './practice.ts';
import { quiz } from './quiz.ts';
import { reading } from './reading.ts';
import { round } from './round.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { slides } from './slides.ts';
import { software } from './software.ts';
import { training } from './training.ts';
import { workspace } from './workspace.ts';

/** Persian is written first; its keys are the keys of every language. */
export const fa = {
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
  training,
  slides,
  quiz,
  classroom,
  myCourse,
  practice,
  certificate,
};

export type Words = Dictionary<typeof fa>;
