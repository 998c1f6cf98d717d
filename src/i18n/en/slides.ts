import type { Words } from '../fa/index.ts';

export const slides: Words['slides'] = {
  title: 'Slides',
};
