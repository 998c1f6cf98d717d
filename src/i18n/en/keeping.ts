import type { Words } from '../fa/index.ts';

export const keeping: Words['keeping'] = {
  history: 'Undo and redo',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The last change was undone.',
  redone: 'The change was made again.',
  changedElsewhere: 'This was changed in another tab; you see the latest version here.',
  removedElsewhere: 'This was deleted in another tab. If you change anything here, it is saved again.',
  readOnly:
    'This was written by a newer version of the site. This tab only shows it and changes nothing. To go on, open the page again.',
  newer:
    'NOT saved: a newer version of the site has been opened in this browser. Save the file, then open the page again.',
  newerThere: 'Written by a newer version of the site, which this one cannot open: {titles}',
  due: 'You have no backup of this work.',
  dueChanges: '{n} {n:change is|changes are} in no file.',
  dueErasing: 'Safari erases the work of a site that you do not visit for seven days; save it to a file now.',
  dueGo: 'Back up',
  place: 'All work on this device',
  placeCount: 'All work on this device ({n})',
  untitled: 'untitled',
};
