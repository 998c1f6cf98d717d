import type { Words } from '../fa/index.ts';

export const classroom: Words['classroom'] = {
  title: 'Class',
};
