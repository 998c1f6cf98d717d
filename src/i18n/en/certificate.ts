import type { Words } from '../fa/index.ts';

export const certificate: Words['certificate'] = {
  title: 'Certificate',
};
