import type { Words } from '../fa/index.ts';

export const quiz: Words['quiz'] = {
  title: 'Questions',
};
