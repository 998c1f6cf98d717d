import type { Words } from '../fa/index.ts';

export const files: Words['files'] = { placeholder: '' };
