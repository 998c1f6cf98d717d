import type { Words } from '../fa/index.ts';

export const myCourse: Words['myCourse'] = {
  title: 'My course',
};
