import type { Words } from '../fa/index.ts';

export const training: Words['training'] = {
  title: 'Staff training',
};
