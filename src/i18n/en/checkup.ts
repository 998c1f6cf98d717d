import type { Words } from '../fa/index.ts';

/** Words of the page on which an owner sees whether this copy of the site works as it should. */
export const checkup: Words['checkup'] = {
  title: 'Check this copy',
  lead: 'For whoever hosts this copy of the site. See whether HTTP headers, browser storage, working without a connection and the search do here what they should. Everything is checked in this browser, and the result is sent nowhere.',
  needsScript: 'The check needs JavaScript.',
  start: 'Start the check',
  again: 'Check again',
  busy: 'Checking …',
  allRight: 'All is well.',
  oneWrong: 'One thing is wrong.',
  someWrong: '{n} things are wrong.',
  right: 'right',
  wrong: 'wrong',
  note: 'note',
  copy: 'Copy the report',
  copied: 'Report copied.',
  copyFailed: 'It could not be copied. Select the text and copy it.',
  groups: {
    headers: 'What the host answers',
    storage: 'Browser storage',
    offline: 'Without a connection',
    search: 'Search',
  },
  howTo: 'The right headers are ready: for Cloudflare and Netlify in the file {headers}, for nginx in {nginx}.',

  https: 'Encrypted address (https)',
  httpsWrong:
    'The site was opened by http. Without https it can neither work without a connection nor copy at the press of a button.',
  httpsLocal: 'This address is that of the device itself and opens nowhere else.',
  header: 'Header {name}',
  headerWrong: 'Should be sent: {value}',
  headerFound: 'Is sent: {found}',
  headerMissing: 'Nothing is sent.',
  score: '{points} points ({grade}) by the rules of the HTTP Observatory',
  scoreWrong: 'With the headers above the score is 130.',
  compressed: 'Compressed pages',
  compressedWrong:
    'The page comes uncompressed, which costs readers several times the data. The .br and .gz files beside each page are ready.',
  kept: 'Keeping files whose names change with their content',
  keptWrong: 'For the folder {folder} the header Cache-Control should be: {value}',
  fresh: 'Fresh pages',
  freshWrong: 'The host lets pages grow old. Set their Cache-Control to "no-cache".',
  notFound: 'An address that does not exist, in {language}',
  notFoundWrong: 'Should answer with the page {page} and code 404; the code was {status}.',
  persian: 'Persian',
  english: 'English',

  database: 'Database of the browser (IndexedDB)',
  databaseWrong: 'Nothing is saved here: {reason}. The tools work, but save a file before you close the page.',
  reasons: {
    refused: 'the browser has no database, or does not let the site use it',
    full: 'the device has no room',
    other: 'the browser refused to save',
  },
  localStorage: 'Local storage (localStorage)',
  localStorageWrong: 'The browser let nothing be written; the safety copy and the colour setting are not kept.',
  persisted: 'The browser has promised not to clear the data of this site by itself.',
  notPersisted: 'The browser has made no promise; when space runs short it may clear the data of this site.',
  persistence: 'Keeping data',
  space: 'Space: {used} MB in use; up to {quota} MB possible.',

  worker: 'Service worker',
  workerWrong: 'It does not run, so pages do not open without a connection. Look at https and at access to sw.js.',
  workerKept: 'On this device: {kept} of {files} files, {pages} pages among them.',
  thisPage: 'This page without a connection',
  thisPageWrong:
    'This page is not on the device. The host may change pages on the way (by adding code to them, say); such a page is not kept.',
  manifest: 'Installing (manifest)',
  manifestWrong: 'The file manifest.webmanifest or its icons did not arrive.',

  searchWorks: 'Searching for "{word}"',
  searchFound: '{n} {n:result|results}.',
  searchWrong:
    'No result. The folder pagefind has to be on the host with the site, and the security policy has to allow WebAssembly.',
  searchWord: 'customer',
};
