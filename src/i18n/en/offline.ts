import type { Words } from '../fa/index.ts';

/** Words of what works without a connection: new version, page that is not there, the whole site kept. */
export const offline: Words['offline'] = {
  newVersion: 'A new version of this site is ready. If you want it, this page opens afresh; whatever is saved stays.',
  newVersionLabel: 'New version of the site',
  newVersionUse: 'Open the new version',
  newVersionLater: 'Later',

  pageTitle: 'This page is not on your device',
  pageText:
    'The site cannot be reached: you may have no connection. Pages you have opened before still open, but this one had not been opened yet. Nothing you wrote has been lost.',
  retry: 'Try again',
  online: 'You are connected again. Choose "Try again".',
  kept: 'These pages open without a connection',
  home: 'Go to the home page',

  keepTitle: 'The site without a connection',
  keepText: 'Every page and tool you open stays on this device and opens later without a connection too.',
  keepNeedsScript: 'Keeping the site on the device needs JavaScript.',
  wait: 'Looking at what is on the device …',
  offer:
    'You can keep the whole site at once, search included: {missing} MB to download, and the whole takes {space} MB of space.',
  keep: 'Keep the whole site ({missing} MB)',
  goOn: 'Go on downloading ({missing} MB)',
  busy: 'Downloading …',
  progress: '{done} of {all} MB',
  progressLabel: 'Progress of the download',
  stop: 'Stop',
  stopped: 'Stopped. What has arrived stays; {missing} MB are left.',
  whole:
    'The whole site is on this device ({space} MB) and opens without a connection. When the site changes, only what is new is downloaded again.',
  forget: 'Remove it from this device',
  forgotten:
    'The pages have been removed from this device; from now on only those you open stay. What you wrote was not touched.',
  faults: {
    network:
      'The download broke off: the host did not answer. See whether you are connected, then go on. What has arrived stays.',
    full: 'The device has no room for the whole site. Make some room, then go on. What has arrived stays.',
    changed:
      'Some of the files the host sends are not of this version; the site may have been updated just now. Open the page again, then go on.',
    silent: 'The browser broke the work off. Go on; what has arrived stays.',
  },
  unsupported:
    'Pages cannot stay on the device here: either the address of the site does not begin with https, or the browser does not do this (nor does it in a private window).',
  install: 'To open the site like an app, choose "Install" or "Add to home screen" in the menu of your browser.',
};
