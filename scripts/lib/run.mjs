// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');

/**
 * Runs a command to its end, with the project's own tools first on the path.
 * @param {string} command
 * @param {readonly string[]} options
 * @param {{ env?: Readonly<Record<string, string>>, quiet?: boolean }} [how] `quiet` keeps the output back
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is empty unless it was kept back
 */
export function run(command, options, { env = {}, quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, options, {
      env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.on('error', fail);
    child.on('close', (code) => {
      done({ ok: code === 0, output });
    });
  });
}
