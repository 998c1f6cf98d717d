import type { Words } from '../fa/index.ts';

export const practice: Words['practice'] = {
  title: 'After the room',
};
