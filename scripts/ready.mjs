// @ts-check
/**
 * Runs before every npm script, on whatever Node the machine has: nothing but built-in modules here.
 * Installs what package-lock.json names (Node 24 is one of those packages) if this has not been done for this lock
 * file yet; npm puts node_modules/.bin first on the path, so the script that follows runs on the new Node.
 * With `--installed` (npm says so after an install) it only notes down that this is done.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const node = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';
const stamp = 'node_modules/.cx-installed';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

function install() {
  // On standard error: the output of some scripts is read by programs.
  console.error('Installing what package-lock.json names (once, about a minute) …');
  const npm = process.env['npm_execpath'];
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...options], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', options, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
  if (!existsSync(node)) {
    console.error('Node 24 was not installed: npm is set to run no install scripts (ignore-scripts).');
    process.exit(1);
  }
}

const isInstalled = existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (process.argv.includes('--installed')) {
  if (existsSync(node)) writeFileSync(stamp, lock);
} else if (!isInstalled) {
  install();
  writeFileSync(stamp, lock);
}
